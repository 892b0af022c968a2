cause-uppercase-name-title = The image name contains capital letters
cause-uppercase-name-summary = The owner, repository or image name has capitals, and a reference must be in lower case up to the tag.

cause-uppercase-name-why = GitHub keeps capital letters in the names of owners and repositories; image references must not have any before the tag. Expressions have no function that converts letters to lower case, so a name that is put together from `github.repository` keeps its capitals, and the client refuses it before anything is sent. The metadata action converts names by itself; a hand-written `tags:`, cache references and shell commands do not.

cause-uppercase-name-evidence-capital-in-error = The reference that the error quotes has a capital letter before the tag.
cause-uppercase-name-evidence-cache-reference = Only a line about importing or exporting the cache complains. Then the image itself is in order and the cache reference has the capitals.

cause-uppercase-name-fix = Convert the name to lower case in one place and use the result everywhere, also for the cache, for signing and for manifests. Neither the account nor the repository has to be renamed. A tag may keep its capitals.
