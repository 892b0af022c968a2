helm show chart oci://<< registry >>/<< owner_lower >>/charts/CHART_NAME --version CHART_VERSION
