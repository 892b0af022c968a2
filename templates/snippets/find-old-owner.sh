git grep --line-number --ignore-case --fixed-strings << registry >>/OLD_OWNER/
