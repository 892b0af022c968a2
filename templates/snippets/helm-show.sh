helm show chart oci://<< registry >>/<< owner_lower >>/CHART_NAME --version CHART_VERSION
