cause-upload-too-big-or-slow-title = A layer is too large or its upload too slow
cause-upload-too-big-or-slow-summary = One layer has more than 10 GB, or its upload takes longer than the registry’s 10 minutes.

cause-upload-too-big-or-slow-why = The registry takes layers of at most 10 GB, and an upload has to end within 10 minutes. What it says when one does not is not documented; a timeout, a closed connection or `499` on one large layer is likely. Layers that have arrived stay, so a second attempt may get further.

cause-upload-too-big-or-slow-evidence-layer-over-limit = The list of the image’s layers has one of more than 10 GB. The sizes there are those before compression, so a layer only a little above the limit may still pass.
cause-upload-too-big-or-slow-evidence-same-layer-fails = In every attempt the same large layer fails, while the others arrive or are there already. A proxy that limits the size of a request may look the same.
cause-upload-too-big-or-slow-evidence-ten-minutes = By the times in the log, about 10 minutes lie between the start of the layer’s upload and the failure.
cause-upload-too-big-or-slow-evidence-small-image-fails = A small image fails in the same way, from the same machine. Then the size is most likely not the reason.

cause-upload-too-big-or-slow-fix = Make the layer smaller, split it, or push over a faster connection. Permissions and tokens have no part in it. A build cache makes the build faster and not the upload.
