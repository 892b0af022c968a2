cause-wrong-owner-namespace-title = The image’s owner is not the repository’s owner
cause-wrong-owner-namespace-summary = The part after the host in the image’s name is another account than the one the token works for.

cause-wrong-owner-namespace-why = In `{ $image }`, the part after `{ $registry }` names the account that owns the package. The built-in token belongs to this repository and, as far as reports show, can only publish for the account that owns the repository. For any other account the registry says that the requested installation does not exist, or gives a 403 without a reason; a personal token without rights there may see `create_package`. A typing error, an account renamed since, and the name of a person in place of the organisation’s all lead here.

cause-wrong-owner-namespace-evidence-owner-differs = The first part after the host in the refused image is not `{ $owner-lower }`, the owner of this repository in lower case, and the login uses the built-in token.
cause-wrong-owner-namespace-evidence-owner-unknown = The error says `owner not found`: no account of that name exists. Look for a typing error or a name from before a renaming.

cause-wrong-owner-namespace-fix = Publish under the owner of the repository, in lower case, and take that name from the context of the run instead of typing it. If the image has to live under another account, somebody with the right to write packages there must supply a classic token with an expiry date. More permissions for the job change nothing.
