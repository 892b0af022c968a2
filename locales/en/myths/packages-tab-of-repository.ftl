myth-packages-tab-of-repository-title = Look in the { $label-packages } tab of the repository
myth-packages-tab-of-repository-why = Profiles and organisations have a tab of that name; a repository has none. On a repository’s front page, packages stand in the column on the right, and only those that are connected to the repository. Not finding them there says nothing about whether the push worked.
myth-packages-tab-of-repository-instead = Look in { $link-packages-list }; it shows every package that you may see, connected or not.
myth-packages-tab-of-repository-phrases =
    the Packages tab
    where is the tab with packages in the repository
