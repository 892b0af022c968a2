myth-rebuild-after-clean-up-title = `manifest unknown` on a tag that is listed: build it again
myth-rebuild-after-clean-up-why = It works, and next week the tag is broken again. The parts of an image for several platforms are versions without a tag, and a clean-up of untagged versions takes them for rubbish. The new build makes new parts, and the next clean-up deletes those.
myth-rebuild-after-clean-up-instead = Stop the clean-up first, or replace it by one that knows such images; then build every affected tag again. Untagged versions on the package’s page are normal.
myth-rebuild-after-clean-up-phrases =
    rebuild the image after manifest unknown
    build again after the clean-up
