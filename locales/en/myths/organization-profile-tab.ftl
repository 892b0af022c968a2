myth-organization-profile-tab-title = Find an organisation’s packages at `?tab=packages` behind its name
myth-organization-profile-tab-why = This is the address for a person’s profile, where it is right. An organisation has its list under an address of its own, and whoever looks in the wrong place may conclude that nothing was published.
myth-organization-profile-tab-instead = Open { $link-packages-list }. By menu, an organisation’s list is behind your picture, { $label-organizations }, its name and { $label-packages }; your own is behind your picture, { $label-profile } and { $label-packages }. Older menus call the second entry { $label-your-organizations } or { $label-your-profile }. An image that a public page does not list may also be private; then only those who have access see it.
myth-organization-profile-tab-phrases =
    packages of an organisation at tab=packages
    the address of the packages of an organisation
