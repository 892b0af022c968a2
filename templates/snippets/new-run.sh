file=<< workflow_file >>
gh workflow run "${file##*/}" --ref << branch >>
