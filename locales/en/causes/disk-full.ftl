cause-disk-full-title = The disk of the machine is full
cause-disk-full-summary = The machine that builds or pulls has run out of space; the registry has no part in it.

cause-disk-full-why = Building, exporting and unpacking an image need its size several times over. When the disk of the runner or the server is full, the step ends with `no space left on device`, from the builder or from a package manager inside the build. The message comes from the machine itself. A runner hosted by GitHub has a limited disk, part of which is taken by the tools installed on it.

cause-disk-full-evidence-no-space-in-log = The log has `no space left on device`.
cause-disk-full-evidence-disk-in-use = On the machine, `df -h` shows a file system that is full or nearly full. With room left there, look at `df -i`: the number of files has a limit as well.
cause-disk-full-evidence-account-limit = The text speaks of a quota, a budget or billing. Those are limits of an account, not of a disk.

cause-disk-full-fix = Free space, or need less of it: a smaller base image, fewer platforms in one job, a machine with a larger disk. Here cleaning up images and build cache does help; on a machine that others use, see first what is theirs. Tokens and permissions stay as they are.
