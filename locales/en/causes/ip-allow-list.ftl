cause-ip-allow-list-title = The organisation may refuse the machine’s address
cause-ip-allow-list-summary = The organisation has an IP allow list, and the address of the runner or server is likely not on it.

cause-ip-allow-list-why = An organisation or enterprise can list the addresses from which its data may be reached. A credential that is in order is then refused from anywhere else, and the usual runners of GitHub have changing addresses. GitHub’s API says so in plain words; how the registry puts it is not documented, so a bare `denied` or 403 may be all that a push or pull shows.

cause-ip-allow-list-evidence-api-names-list = A step that asks GitHub’s API, for example the metadata action, or an API request from the same machine, ends with a message about an IP allow list.
cause-ip-allow-list-evidence-other-machine-accepted = The same credential works from the network of the company and is refused on a runner of GitHub or another server.
cause-ip-allow-list-evidence-list-lacks-address = An owner of the organisation finds the IP allow list switched on, without the address of this machine.
cause-ip-allow-list-evidence-same-machine-accepted = From the same machine and the same address, another request to private data of this organisation succeeds. Then the address is very likely not the reason.

cause-ip-allow-list-fix = Run the job on a runner with a fixed address that is on the list, or have an owner add the fixed address of the server. Do not have the ranges of GitHub’s usual runners added: everybody’s jobs come from there. Other tokens, scopes and permissions change nothing about an address.
