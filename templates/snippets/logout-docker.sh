docker logout << registry >>
