# What scripts say. Each key begins with `script-`; scripts name it without.
script-search = Search
script-search-catalogue = Search the catalogue
script-results = { $n ->
    [one] 1 result
   *[other] { $n } results
}
script-searching = Searching …
script-fewer = No entry has all these words. These have “{ $query }”.
script-none = Nothing was found for “{ $query }”.
script-none-filtered = No entry fits all these filters.
script-none-hint = Try fewer or other words, or take away a filter.
script-more = More results
script-remove = (remove this filter)
script-clear = Remove all filters
script-failed = The search could not be loaded. The lists on this page work without it.
script-combine = Combine filters
