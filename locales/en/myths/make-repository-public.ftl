myth-make-repository-public-title = Make the repository public for a moment, to see whether that is the reason
myth-make-repository-public-why = Private repositories and refused pushes are often seen together, because both are common. The visibility of the repository does not decide who may write to an existing package. What it does is publish the code, and forks and copies made in that moment remain.
myth-make-repository-public-instead = Leave the repository as it is. Check the permissions of the job, and whether the package lets the repository in; both are the same for private and public repositories.
myth-make-repository-public-phrases =
    make the repo public
    change the repository visibility
