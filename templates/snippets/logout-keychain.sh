security delete-internet-password -s << registry >>
