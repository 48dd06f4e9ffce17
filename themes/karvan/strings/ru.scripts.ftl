script-search = Найти
script-search-catalogue = Поиск по каталогу
script-results = { $n ->
    [one] { $n } результат
    [few] { $n } результата
    [many] { $n } результатов
   *[other] { $n } результата
}
script-searching = Идёт поиск…
script-fewer = Записей со всеми этими словами нет. В этих есть «{ $query }».
script-none = По запросу «{ $query }» ничего не найдено.
script-none-filtered = Нет записей, которые подходят под все эти фильтры.
script-none-hint = Попробуйте меньше слов или другие слова либо снимите фильтр.
script-more = Ещё результаты
script-remove = (снять этот фильтр)
script-clear = Снять все фильтры
script-failed = Поиск не удалось загрузить. Списки на этой странице работают и без него.
script-combine = Сочетать фильтры
