script-search = بحث
script-search-catalogue = البحث في الدليل
script-results = { $n ->
    [zero] لا نتائج
    [one] نتيجة واحدة
    [two] نتيجتان
    [few] { $n } نتائج
    [many] { $n } نتيجة
   *[other] { $n } نتيجة
}
script-searching = جارٍ البحث…
script-fewer = لا يوجد مدخل فيه كل هذه الكلمات. هذه المداخل فيها «{ $query }».
script-none = لم يُعثر على شيء عن «{ $query }».
script-none-filtered = لا يوجد مدخل يطابق كل هذه المرشِّحات.
script-none-hint = جرّب كلمات أقل أو غيرها، أو أزل أحد المرشِّحات.
script-more = نتائج أخرى
script-remove = (إزالة هذا المرشِّح)
script-clear = إزالة كل المرشِّحات
script-failed = تعذّر تحميل البحث. القوائم في هذه الصفحة تعمل من دونه.
script-combine = الجمع بين المرشِّحات
