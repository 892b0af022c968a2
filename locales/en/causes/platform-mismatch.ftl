cause-platform-mismatch-title = The image was not built for this platform
cause-platform-mismatch-summary = The tag can be read, but it holds no image for the platform of the machine that pulls it.

cause-platform-mismatch-why = An image is built for certain platforms, and a client takes the part that fits its machine. A build that names no platform makes an image for its own machine only, often `linux/amd64`. A Mac with an Apple chip, a Raspberry Pi or an ARM server asks for `linux/arm64`: in a list of platforms it finds nothing there; a single image may be pulled with a warning, and without emulation its program then ends with `exec format error`. The entry `unknown/unknown` in such a list is no platform: it is provenance or an SBOM from BuildKit, and harmless.

cause-platform-mismatch-evidence-platform-in-error = The error names a platform or an architecture: `no matching manifest for linux/arm64/v8`, or `no image found in image index for architecture`.
cause-platform-mismatch-evidence-list-lacks-platform = The list of platforms of `{ $image }` lacks the one of the machine.
cause-platform-mismatch-evidence-other-machine-pulls = A machine with another processor pulls the same tag without trouble.
cause-platform-mismatch-evidence-platform-listed = The list has the platform of the machine.

cause-platform-mismatch-fix = Build the image for the missing platform as well and push the tag again. Names, logins and access are in order. `provenance: false` removes the entries `unknown/unknown` and adds no platform.
