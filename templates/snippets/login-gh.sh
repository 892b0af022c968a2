gh auth refresh --hostname << host >> --scopes read:packages
gh auth token --hostname << host >> | docker login << registry >> --username TOKEN_OWNER --password-stdin
