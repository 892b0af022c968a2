docker-credential-HELPER_NAME list
