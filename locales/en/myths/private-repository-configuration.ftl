myth-private-repository-configuration-title = A private repository needs extra configuration for packages
myth-private-repository-configuration-why = Packages of private repositories are mostly private too, so their readers meet refusals that readers of public ones do not. Pushing follows the same rules for both: the permissions of the job, and the package’s own list. A public repository that the package does not list is refused in the same way.
myth-private-repository-configuration-instead = Check the permissions and the package’s list, as for any repository. For those who pull, decide who may read the package.
myth-private-repository-configuration-phrases =
    extra settings for a private repository
    private repositories cannot publish
