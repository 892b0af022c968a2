crane auth logout << registry >>
oras logout << registry >>
