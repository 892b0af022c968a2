remedy-log-in-crane-oras-title = Log in with crane, ko, cosign or ORAS
remedy-log-in-crane-oras-intro = Use this when one of these programs says that nobody is logged in, for example because only Helm or Podman is. They all read Docker’s file, so Docker’s login serves them; where Docker is missing, one of them can write that file itself. A job that pushes needs `packages: write`.
remedy-log-in-crane-oras-crane = In a job with crane, this step logs in; ko and cosign use the same login:
remedy-log-in-crane-oras-oras = In a job with ORAS, this step does the same:
remedy-log-in-crane-oras-machine = On a machine with Docker, log in with Docker, as the user who runs the program; `TOKEN_OWNER` is the account that made the classic token:
remedy-log-in-crane-oras-order = The login comes after every action that installs one of these programs, because such an action may log in by itself.
remedy-log-in-crane-oras-verify = For `{ $image }`, crane prints a digest:
