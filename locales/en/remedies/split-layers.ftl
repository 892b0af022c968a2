remedy-split-layers-title = Make layers smaller, or send them faster
remedy-split-layers-intro = Use this when the same large layer fails in every push. The registry takes 10 GB for one layer and 10 minutes for one upload. There is no need to change permissions.
remedy-split-layers-list = On the machine that built `{ $image }`, list its layers. The sizes are those before compression, so what is sent is smaller:
remedy-split-layers-stages = In the Dockerfile, build in one stage and copy only the result into another, so that tools and intermediate files never become part of the image. Replace the words in capitals:
remedy-split-layers-split = A layer that has to stay large is split: each `COPY` and each `RUN` makes one layer, so copy large folders in several steps, and delete what is temporary in the same `RUN` that made it.
remedy-split-layers-compress = If the time is short rather than the size too great, stronger compression may help. Write this in place of `push: true`; whoever pulls needs a client that knows zstd:
remedy-split-layers-connection = If the layers are small and the line is slow, push from a machine with a faster one, such as a runner hosted by GitHub.
remedy-split-layers-verify = The push of `{ $image }` gets past this layer and ends with:
