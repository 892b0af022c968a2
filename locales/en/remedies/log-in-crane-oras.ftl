remedy-log-in-crane-oras-title = Give crane, ko, cosign or ORAS a login
remedy-log-in-crane-oras-intro = Use this when one of these programs is refused as not logged in, for example because only Helm or Podman is logged in. They all read Docker’s file, so Docker’s login serves them; where Docker is missing, crane or ORAS can write that file. In GitHub Actions, a job that pushes needs `packages: write` besides.
remedy-log-in-crane-oras-crane = In a job with crane, this step logs in; ko and cosign use the same login:
remedy-log-in-crane-oras-oras = In a job with ORAS, this step does the same:
remedy-log-in-crane-oras-machine = On a machine with Docker, log in with Docker, as the user who runs the program; `TOKEN_OWNER` is the account that made the classic token:
remedy-log-in-crane-oras-script = In the job, log in before the program runs; `CR_PAT` is a secret of your CI system with a classic token, `TOKEN_OWNER` the account that made it:
remedy-log-in-crane-oras-order = The login comes after every action that installs one of these programs, because such an action may log in by itself.
remedy-log-in-crane-oras-verify = For `{ $image }`, crane prints a digest:
