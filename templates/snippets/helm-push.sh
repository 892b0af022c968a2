helm push CHART_NAME-CHART_VERSION.tgz oci://<< registry >>/<< owner_lower >>/charts
