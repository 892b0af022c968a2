remedy-allowed-address-title = Come from an address that the organisation allows
remedy-allowed-address-intro = Use this when the organisation has an IP allow list and the machine that pushes or pulls is not on it. Only an owner of the organisation can change the list.
remedy-allowed-address-warning = An address on the list opens the whole organisation to whatever comes from it with a valid credential. Add single addresses that nobody else uses, not the ranges of a cloud. Do not attach a self-hosted runner to a public repository for this: a pull request from a fork could run its code on that machine.
remedy-allowed-address-fixed = The job or the server has a fixed address to the outside. A self-hosted runner has the address of its network; a larger runner of GitHub can be given a static one. The usual runners of GitHub have none.
remedy-allowed-address-list = An owner has entered this address into the IP allow list, in the security settings of the organisation, or of the enterprise if the list is kept there.
remedy-allowed-address-runner = In `{ $workflow-file }`, let the job `{ $job }` run there. `RUNNER_LABEL` is the label of that runner:
remedy-allowed-address-commit = Commit the file on the branch that publishes.
remedy-allowed-address-verify = In { $link }, the new run has worked on that runner, and no step speaks of an IP allow list. If the registry still refuses, the address was probably not the reason.
