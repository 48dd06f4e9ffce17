# Слова о том, что каталог знает сам: виды, этапы, условия. Их берёт программа, а не шаблоны.

kind-goods = Товар
kind-service = Услуга
kind-technology = Технология

availability-to-order = Под заказ
availability-seasonal = Сезонный товар
availability-discontinued = Снят с производства

stage-planned = Запланирован
stage-preparing = Готовится
stage-registered = Зарегистрирован
stage-offering = Предлагается
stage-contracted = По контракту
stage-shipping = Отгружается

market-ready = Готов
market-expiring = Срок истекает
market-preparing = В работе
market-missing = Не хватает документа
stage-since = { $stage } с { $date }
stage-until = { $stage } до { $date }
paper-ends = { $scheme }: действует до { $date }
registration-ends = Регистрация действует до { $date }
missing-paper = { $scheme }: нет документа
ended-paper = { $scheme }: срок истёк { $date }
suspended-paper = { $scheme }: действие приостановлено
annulled-paper = { $scheme }: документ аннулирован
withdrawn-paper = { $scheme }: документ отозван
registration-ended = Срок регистрации истёк { $date }
since-date = с { $date }
until-date = до { $date }
zone-with-summer = { $zone } (летом { $summer })

made-by = Производитель:
offered-by = Исполнитель:

mode-road = авто
mode-rail = ж/д
mode-air = авиа
mode-sea = море
mode-multimodal = мультимодально

registered-as = Зарегистрирован под № { $number }

requirement-mandatory = Обязательно
requirement-usual = Обычно требуется
requirement-per-shipment = На каждую партию

province-of = провинция { $name }

type-manufacturer = Производитель
type-trader = Торговая компания
type-service = Сервисная компания
type-lab = Лаборатория
type-startup = Стартап
type-institute = Научно-исследовательский институт
type-knowledge-based = Наукоёмкая компания
type-creative = Креативная компания
type-tech-unit = Технологическое подразделение

size-micro = Микропредприятие
size-small = Малое предприятие
size-medium = Среднее предприятие
size-large = Крупное предприятие
staff-count = { $count } чел.
staff-with-size = { $count } чел. ({ $size })

role-driver = Компания-драйвер для наукоёмких фирм
role-exporter = Экспортёр
role-consortium-lead = Возглавляет консорциум

capability-oem = Производство под чужой маркой (OEM)
capability-odm = Разработка и производство на заказ (ODM)
capability-private-label = Собственная марка покупателя
capability-r-and-d = НИОКР по договору
capability-sample-small-lot = Малые пробные партии
capability-after-sales-abroad = Обслуживание за рубежом

link-supplies = Поставляет компаниям
link-buys-from = Закупает у компаний
link-backed-by = При поддержке
link-subsidiary = Дочерняя компания
link-distributes = Распространяет продукцию
link-supplied-by = Поставщик
link-sells-to = Продаёт компаниям
link-backs = Поддерживает
link-parent = Материнская компания
link-distributed-by = Дистрибьютор

progress-applied = Статус наукоёмкой компании: подана заявка
progress-evaluating = Статус наукоёмкой компании: идёт оценка
progress-approved = Статус наукоёмкой компании: подтверждён
progress-expired = Статус наукоёмкой компании: срок истёк
tier-nopa = Наукоёмкая компания, уровень «стартап»
tier-noavar = Наукоёмкая компания, уровень «инноватор»
tier-fanavar = Наукоёмкая компания, уровень «технологическая»

licence-operating = Разрешение на производство

applies-to-company = Компания
applies-to-site = Производственная площадка
applies-to-product = Товар
applies-to-shipment = Партия

offer-goods = Товар
offer-licence = Лицензия
offer-know-how = Ноу-хау
offer-contract-research = Исследования по договору
offer-joint-venture = Совместное предприятие

sample-free = Бесплатный образец
sample-paid = Платный образец
sample-no = Без образцов
sample-within = { $days ->
    [one] { $offer }, в течение { $days } дня
    [few] { $offer }, в течение { $days } дней
    [many] { $offer }, в течение { $days } дней
   *[other] { $offer }, в течение { $days } дня
}

document-datasheet = Технический паспорт
document-manual = Руководство
document-msds = Паспорт безопасности
document-brochure = Брошюра

# Знак валюты стоит только после второй суммы.
price-from-to = { $min }–{ $max }
# Косая черта: единица стоит в именительном падеже.
price-per = { $price } / { $unit }
price-basis = { $price }, { $rule }
hs-chapter = Группа { $number }: { $name }
hs-edition = редакция { $year } г.
capacity-per-month = { $amount } в месяц
capacity-per-year = { $amount } в год
export-share = { $percent } на экспорт
exports-since = С { $year } г.
exports-share = { $percent } продаж
warranty-months = { $n ->
    [one] { $n } месяц
    [few] { $n } месяца
    [many] { $n } месяцев
   *[other] { $n } месяца
}
pieces-per-package = { $count } шт. в упаковке
per-container = { $count } шт.
cubic-metres = { $volume } м³
un-number = № ООН { $number }, класс { $class }
years-count = { $n ->
    [one] { $n } год
    [few] { $n } года
    [many] { $n } лет
   *[other] { $n } года
}
temperature-from = от { $min }
temperature-to = до { $max }
at-least = мин. { $value }
at-most = макс. { $value }
payment-days = { $n ->
    [one] около { $n } дня
    [few] около { $n } дней
    [many] около { $n } дней
   *[other] около { $n } дня
}

rule-schemes = У производителя или товара есть действующий сертификат: { $schemes }.
rule-knowledge-based = Производитель имеет подтверждённый статус наукоёмкой компании.
rule-check-age = { $n ->
    [one] Сведения проверены не более { $n } месяца назад.
    [few] Сведения проверены не более { $n } месяцев назад.
    [many] Сведения проверены не более { $n } месяцев назад.
   *[other] Сведения проверены не более { $n } месяца назад.
}
rule-origin = Страна происхождения: { $country }.
rule-origin-share = Не менее { $percent } стоимости создаётся там же.
rule-sectors = Только в этих отраслях: { $sectors }.
pixels = { $n } пикс.
share-of-width = { $share } ширины знака с каждой стороны

facet-sector = Отрасль
facet-market = Готов для рынка
facet-scheme = Сертификат
facet-kind = Товар или услуга
facet-type = Тип компании
facet-capability = Возможности
facet-size = Размер
facet-place = Провинция
facet-brand = Знак

title-products-sector = Товары: { $name }
title-products-market = Товары, готовые для рынка: { $name }
title-products-scheme = Товары с сертификатом { $name }
title-products-kind = Товары и услуги: { $name }
title-products-type = Товары по типу производителя: { $name }
title-products-place = Товары, провинция { $name }
title-products-brand = Товары со знаком «{ $name }»
title-market = { $name }: документы, товары и оплата
title-companies-sector = Компании: { $name }
title-companies-market = Компании с товарами, готовыми для рынка: { $name }
title-companies-scheme = Компании с сертификатом { $name }
title-companies-type = Компании по типу: { $name }
title-companies-capability = Компании по возможностям: { $name }
title-companies-size = Компании по размеру: { $name }
title-companies-place = Компании, провинция { $name }
page-number = страница { $n }
alphabet-of = Алфавит: { $language }

inquiry-subject = Запрос: { $name }
inquiry-greeting = Здравствуйте!
inquiry-line = Нас интересует этот товар, просим прислать коммерческое предложение:
inquiry-company-line = Мы нашли вашу компанию в каталоге и хотели бы узнать больше:
inquiry-product = Товар: { $name }
inquiry-model = Модель: { $code }
inquiry-sku = Артикул: { $code }
inquiry-hs = Код ТН ВЭД (HS): { $code }
inquiry-quantity = Количество:
inquiry-destination = Страна назначения:
inquiry-page = Страница: { $url }
feedback-subject = О странице «{ $name }»
language-and-size = { $format }, { $language }, { $size }
format-and-size = { $format }, { $size }
kilobytes = { $n } КБ

verification-as-of = Состояние на { $date }, день этого выпуска.
verification-held = Этот товар имеет знак { $brand }.
verification-not-yet = Товар может иметь знак { $brand } с { $date }.
verification-ended = Срок знака истёк { $date }; товар больше не может иметь знак { $brand }.
verification-revoked = Знак { $brand } отозван { $date }; товар больше не может его иметь.
verification-rules-unmet = Срок знака не истёк, но сегодня товар не отвечает требованиям знака { $brand } и не может его иметь. Не выполнено:
