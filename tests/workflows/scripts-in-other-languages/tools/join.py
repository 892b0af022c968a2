import subprocess, sys

subprocess.run(["docker", "buildx", "imagetools", "create", "-t", sys.argv[2], *sys.argv[3:]], check=True)
