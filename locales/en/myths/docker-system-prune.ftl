myth-docker-system-prune-title = Clean up with `docker system prune -af`
myth-docker-system-prune-why = The command frees disk space, and the run after it may pass for another reason. A 403 is the registry’s decision about rights; what lies in a local cache has no part in it, and a machine hosted by GitHub starts fresh anyway. On a machine of your own the command deletes images and caches that others may need.
myth-docker-system-prune-instead = Look for the permission or the package behind the 403. Keep the command for a disk that is full.
myth-docker-system-prune-phrases =
    clean the docker cache
    delete local images to fix 403
