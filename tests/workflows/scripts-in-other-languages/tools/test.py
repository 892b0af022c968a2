print("docker is there")
