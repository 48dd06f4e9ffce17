# Слова темы, русский язык. Идентификаторы те же, что в en.ftl, и ни одного не должно недоставать.

## Frame

skip-to-content = Перейти к содержанию
main-menu = Главное меню
breadcrumb = Путь по сайту
on-this-page = На этой странице
choose-language = Язык
home = Главная
comma = ,
and = {" и "}
# Между словами, каждое из которых начинается как предложение.
between = {" · "}
footer-lists = Каталог
footer-pages = Прочитайте, прежде чем довериться
footer-contact = Контакты
footer-data = Данные:
list-as-csv = { $list } (CSV)
download-csv = Скачать в формате CSV
feed-title = Новые товары
feed-link = Лента новых товаров
privacy-line = Без cookie, без слежения, без регистрации: запрос уходит прямо производителю.
site-is-sample = Все компании и товары здесь вымышлены: этот каталог — образец.
not-found-title = Такой страницы нет
not-found-text = Возможно, адрес устарел или набран с ошибкой. Начните с главной страницы, со списка или с отрасли.
not-found-home = На главную страницу

## Kinds and lists

product = Товар
search = Поиск
facet-what = Вид записи
search-lead = Названия, артикулы, коды ТН ВЭД, GTIN и характеристики.
search-lead-portable = Названия, артикулы, коды ТН ВЭД, GTIN, изготовители, отрасли и рынки.
search-plain = Для поиска по словам нужен JavaScript. Без него у каждого фильтра есть свой список, а эти списки содержат всё.
products = Товары
company = Компания
companies = Компании
sector = Отрасль
sectors = Отрасли
market = Рынок
markets = Рынки
scheme = Система сертификации
schemes = Системы сертификации
brand = Бренд
brands = Бренды
all-products = Все товары
all-companies = Все компании
all-sectors = Все отрасли
all-markets = Все рынки
all-schemes = Все системы
companies-by-letter = Компании по алфавиту
by-letter = По алфавиту
as-cards = списком с фильтрами
as-a-list = Список товаров с этим сертификатом
narrow-down = Фильтры
more-values = Ещё
more-products = Другие товары
show = Показать:
results = Результаты
remove = (снять этот фильтр)
whole-list = Показать весь список
list-is-empty = Подходящего пока нет.
page = Страница
pages = Страницы
previous-page = Назад
next-page = Вперёд
branches = Разделы
beside-it = Соседние отрасли:
read-also = Читайте также

## Counts

products-count = { $n ->
    [one] { $n } товар
    [few] { $n } товара
    [many] { $n } товаров
   *[other] { $n } товара
}
companies-count = { $n ->
    [one] { $n } компания
    [few] { $n } компании
    [many] { $n } компаний
   *[other] { $n } компании
}
schemes-count = { $n ->
    [one] { $n } система
    [few] { $n } системы
    [many] { $n } систем
   *[other] { $n } системы
}
markets-count = { $n ->
    [one] { $n } рынок
    [few] { $n } рынка
    [many] { $n } рынков
   *[other] { $n } рынка
}
sectors-count = { $n ->
    [one] { $n } отрасль
    [few] { $n } отрасли
    [many] { $n } отраслей
   *[other] { $n } отрасли
}
products-ready = { $n ->
    [0] Готовых товаров пока нет
    [one] { $n } товар готов
    [few] { $n } товара готовы
    [many] { $n } товаров готово
   *[other] { $n } товара готово
}
products-preparing = { $n } в работе
ready-for-markets = { $n ->
    [one] Готов для { $n } рынка
    [few] Готов для { $n } рынков
    [many] Готов для { $n } рынков
   *[other] Готов для { $n } рынка
}
valid-certificates-count = { $n ->
    [0] Нет действующих сертификатов
    [one] { $n } действующий сертификат
    [few] { $n } действующих сертификата
    [many] { $n } действующих сертификатов
   *[other] { $n } действующего сертификата
}
expired-certificates = { $n ->
    [one] { $n } истёкший сертификат
    [few] { $n } истёкших сертификата
    [many] { $n } истёкших сертификатов
   *[other] { $n } истёкшего сертификата
}
ended-certificates = { $n ->
    [one] { $n } истёкший или приостановленный сертификат
    [few] { $n } истёкших или приостановленных сертификата
    [many] { $n } истёкших или приостановленных сертификатов
   *[other] { $n } истёкшего или приостановленного сертификата
}
on-products = { $n ->
    [one] на { $n } товаре
    [few] на { $n } товарах
    [many] на { $n } товарах
   *[other] на { $n } товара
}
and-more = { $list } и ещё { $n }

# Labels under large numbers.
number-companies = { $n ->
    [one] компания
    [few] компании
    [many] компаний
   *[other] компании
}
number-products = { $n ->
    [one] товар
    [few] товара
    [many] товаров
   *[other] товара
}
number-markets = { $n ->
    [one] целевой рынок
    [few] целевых рынка
    [many] целевых рынков
   *[other] целевого рынка
}
number-certificates = { $n ->
    [one] действующий сертификат
    [few] действующих сертификата
    [many] действующих сертификатов
   *[other] действующего сертификата
}

## Home

ready-for-your-country = Готово для вашей страны
ready-for-your-country-means = Товары, у которых есть все документы, требуемые рынком
ready-word = готово
chosen-by-editors = Выбор редакции
newest-products = Новое в каталоге
newest-certificates = Новые сертификаты
what-the-mark-says = О чём говорит знак
rules-of-the-mark = Правила знака

## Product

mark-of = Знак:
verify-mark = Проверить знак
verification-code = QR-код с адресом проверки знака
may-it-enter = Готов ли товар для вашей страны?
no-markets-yet = Рынок для него пока не назван. Спросите производителя или начните с рынка:
terms-at-a-glance = Условия вкратце
minimum-order = Минимальный заказ
minimum-order-short = Минимум
lead-time = Срок поставки
delivery-terms = Условия поставки
delivery-terms-here = Условия, которые предлагают товары для этого рынка и которые подходят к путям туда. Решает договор.
price = Цена
price-on-request = По запросу
certificates = Сертификаты
first-ends = ближайшее окончание срока:
origin = Страна происхождения
model = Модель
hs-code = Код ТН ВЭД (HS)
kind = Вид
ready-for = Готов для рынков
ask-for-a-quote = Запросить цену
see-successor = Взамен:
whatsapp = WhatsApp
phone = Телефон
telegram = Telegram
vcard = Визитная карточка (vCard)
replies-in = Языки ответа:
enlarge = Увеличить
description = Описание
what-it-solves = Какую задачу решает
proof = Подтверждение:
tags = Ключевые слова:
advantages = Преимущества
specifications = Технические характеристики
variants = Варианты исполнения
maker = Производитель
documents = Документы
packaging = Упаковка и логистика
package = Упаковка
dimensions = Габариты
gross-weight = Вес брутто
net-weight = Вес нетто
per-20ft = 20-футовый контейнер
per-40hc = 40-футовый контейнер High Cube
shelf-life = Срок годности
storage-temperature = Температура хранения
dangerous-goods = Опасный груз
supply-and-service = Поставка и сервис
capacity = Мощность производства
warranty = Гарантия
after-sales = Послепродажное обслуживание
technology-offer = Форма предложения
payment = Оплата
codes = Коды
sku = Артикул
mpn = Номер производителя (MPN)
gtin = GTIN
unspsc = UNSPSC
national-codes = Национальные тарифные коды
film = Видео
film-elsewhere = (видео на другом сайте)
related-products = Похожие товары
replaces = Заменяет товар

## Сравнить, запросить, поделиться

compare-title = Сравнение товаров
compare-lead = От двух до четырёх товаров рядом. Строки с различиями отмечены.
script-compare = Сравнить
script-compare-full = Товаров в сравнении не может быть больше { $most }. Сначала уберите один.
compare-empty = Пока сравнивать нечего. Отметьте «Сравнить» у двух–четырёх товаров.
compare-one = Выбран один товар. Отметьте «Сравнить» ещё у одного.
compare-without-script = Для выбора товаров нужен скрипт. Таблицам отраслей ниже он не нужен, а на странице каждого товара есть все его данные.
compare-by-sector = Все товары отрасли рядом
compare-caption = Знак ≠ отмечает строку, в которой товары различаются.
compare-differs = различаются
compare-only-different = Только различия
compare-not-read = Данные этого товара прочитать не удалось. Подробности могут быть на его странице.
compare-all-here = Все рядом
comparison-of-sector = { $name }: товары рядом
side-by-side = Рядом
comparison-terms-caption = Условия по каждому товару, как на его странице.
comparison-measures-caption = Показатели, общие для нескольких из этих товаров.
remove-from-list = Убрать
print-page = Печать
script-copied = Скопировано
script-kept-for-visit = Этот браузер ничего не сохраняет: выбор действует только до конца посещения.
script-basket = Корзина запросов
basket-title = Корзина запросов
basket-lead = Соберите товары и напишите сразу всем производителям. Пока вы не отправите запрос, данные не покидают этот браузер.
basket-empty = Корзина пуста. Отметьте «Корзина запросов» у товаров, цену которых хотите узнать.
basket-without-script = Чтобы собирать товары, нужен скрипт. Без него спросите со страницы самого товара: там есть почта, телефон и WhatsApp производителя и начатое письмо.
basket-other-ways = Или спросите секретариат
basket-about-you = О вас и о поставке
basket-quantity = Количество
basket-unit = Единица
basket-name = Ваше имя
basket-company = Ваша компания
basket-country = Страна назначения
basket-term = Условие поставки (Инкотермс)
basket-any-term = Предложите сами
basket-note = Что ещё важно
basket-reply = Ваша электронная почта
basket-message = Товары, количество и ваши вопросы
basket-send = Отправить
basket-remembered = Хранится только в этом браузере, до следующего раза.
basket-letters = Отправка
basket-to-makers = Письмо каждому производителю
basket-to-hub = Одно письмо:
basket-mail = Написать по почте
basket-copy = Скопировать текст
basket-too-long = Для ссылки текст слишком длинный: скопируйте его и вставьте в сообщение.
basket-letter-text = Прочитать текст
basket-clear = Очистить корзину и забыть мои данные
basket-letter-subject = Запрос по нескольким товарам
basket-letter-line = Нас интересуют эти товары, просим прислать коммерческое предложение:
basket-letter-term = Условие поставки: { $value }
basket-letter-maker = Производитель: { $value }
share-page = Поделиться:
share-mail = Почта
share-link = Ссылка на эту страницу
script-copy-link = Скопировать ссылку
page-code = QR-код с адресом этой страницы

## Документы (PDF)

document-sheet = Технический лист (PDF)
document-profile = Профиль компании (PDF)
document-catalogue = Каталог (PDF)
document-kind-product = Технический лист
document-kind-company = Профиль компании
document-kind-catalogue = Каталог
document-contents = Содержание
document-products = Указатель товаров
document-makers = Производители
document-codes = Коды ТН ВЭД (HS)
document-on-the-web = Эта страница в сети:
document-facts-of = Самые свежие сведения:
document-declared = Условия, документы и цифры приведены по заявлению производителей; на странице каждого товара сказано, что, кем и когда проверено.
# Between the number of a page and the number of all: "2 of 5".
document-of = из
document-more = { $n ->
    [one] Ещё { $n } товар есть на сайте.
    [few] Ещё { $n } товара есть на сайте.
    [many] Ещё { $n } товаров есть на сайте.
   *[other] Ещё { $n } товара есть на сайте.
}

## Certificates and states

certificate = Сертификат
number = Номер
scope = Область действия
issuer = Кем выдан
valid-until = Действует до
no-expiry = Бессрочно
issued-on = дата выдачи:
state = Состояние
until = до
since = с
look-up = Проверить
product-certificates-caption = По заявлению производителя; если документ кто-либо видел, это указано в его строке.
company-certificates-caption = Сертификат компании не относится к её товарам; сертификаты товаров указаны на их страницах.
no-product-certificates = Действующих сертификатов этого товара в каталоге нет. Спросите производителя, какие документы он может прислать.
no-company-certificates = Действующих сертификатов компании в каталоге нет. Сертификаты её товаров указаны на их страницах.
maker-certificates = У самого производителя есть:
certificates-stopped = Приостановленные, аннулированные или отозванные
certificates-expired = Истёкшие
certificates-ended = Истёкшие, приостановленные, аннулированные или отозванные
state-held = Есть
state-held-means = документ действует
state-expiring = Истекает
state-expiring-means = осталось 90 дней или меньше
state-preparing = В работе
state-preparing-means = документ оформляется
state-shipment = На каждую партию
state-shipment-means = выдаётся к каждой поставке
state-missing = Нет
state-missing-means = ещё не получен или срок истёк
state-not-needed-means = в отрасли товара не требуется
certificate-valid = Действует
certificate-expiring = Истекает
certificate-expired = Истёк
certificate-not-yet = Ещё не вступил в силу
certificate-suspended = Приостановлен
certificate-annulled = Аннулирован
certificate-withdrawn = Отозван

## Company

founded = Год основания
staff = Численность персонала
exports = Экспорт
capabilities = Возможности
roles = Роли
write-to-exports = Написать в отдел экспорта
what-you-can-check = Что можно проверить
legal-name = Юридическое наименование
national-id = Национальный идентификатор
register-no = Регистрационный номер
lei = LEI
gln = GLN
economic-code = Экономический код
exchange = Биржа
knowledge-based = Наукоёмкая компания
marks-held = Знаки
no-products-yet = Товаров пока нет. Напишите компании или начните со списка товаров.
company-certificates = Сертификаты компании
about-company = О компании
people-who-answer = Кто вам ответит
network = Партнёрская сеть
films = Видео на других сайтах
gallery = Фотографии

## Sector

no-products-here = Здесь пока нет товаров. Начните с соседней отрасли.
about-sector = Об отрасли
hs-chapters = Группы ТН ВЭД (HS)
schemes-here = Важные здесь системы сертификации

## Market

brand-face-here = Бренд на этом рынке
what-is-ready = Что готово
readiness-caption = Каждый товар и каждый документ, который требует рынок.
requirements-checked-on = Дата проверки требований:
no-readiness-yet = Ни у одного товара этот рынок пока не назван. Напишите в секретариат: там знают, кто из производителей готовится.
what-the-market-asks = Что требует рынок
all-sectors-concerned = Для всех отраслей
products-by-stage = Товары по этапам
at-a-glance = Вкратце
languages = Языки
currencies = Валюты
groups = Объединения
time-zone = Часовой пояс
holidays = Праздничные дни
payment-is-information = Это сведения, а не юридическая консультация: уточните в своём банке.
demand = Что ищут покупатели
sister-cities = Города-побратимы
about-market = О рынке
who-answers-here = Кто отвечает за этот рынок
write-to-desk = Написать в секретариат

## Scheme

applies-to = Объект сертификации
scheme-owner = Владелец системы
longest-term = Наибольший срок действия
numbers-look-like = Вид номера
right-wording = Правильная формулировка
asked-in = Требуется на рынках
for-sectors = Отрасли
look-up-register = Найти сертификат в реестре
who-holds-it = У кого он есть
holder = Держатель
declared-by-holders = По заявлению держателей; состояние — на день этого выпуска.
no-holders-yet = Сегодня его нет ни у кого в этом каталоге.

## Brand

palette = Цвета
token-ink = Чернила
token-paper = Бумага
token-lapis = Лазурит
token-turquoise = Бирюза
token-saffron = Шафран
token-pomegranate = Гранат
token-cypress = Кипарис
kit = Материалы бренда
kit-lead = Знак, его цвета и слова для тех, кто печатает, верстает и пишет, и то, чего делать не следует.
kit-download = Скачать всё (ZIP)
kit-archive-means = Рисунки, изображения, цвета и карточки в одном файле, с контрольной суммой каждого (SHA-256).
kit-mark-files = Файлы знака
kit-drawing = Рисунок (SVG)
kit-how = Как пользоваться знаком
kit-right = Верно
kit-wrong = Неверно
kit-right-mark = Целиком, на спокойном фоне, со свободным полем.
kit-wrong-small = Меньше наименьшего размера.
kit-wrong-close = Без свободного поля.
kit-wrong-ground = На фоне, с которым он сливается.
kit-wrong-stretched = Растянут или сжат.
kit-palette-in = Другие цвета на рынке:
kit-type = Шрифт
kit-type-sample = Много малых фирм, одно присутствие: 0123456789
kit-arabic-type = Персидские и арабские буквы
kit-latin-type = Латинские буквы
kit-tone = Тон
kit-cards = Карточки для ссылок
kit-cards-mean = Для каждого рынка своя, 1200 на 630 пикселей.
token-ink-use = Текст, а ночью фон
token-paper-use = Фон днём и текст на обложке
token-lapis-use = Всё, что нажимают, и обложка
token-turquoise-use = Присутствие на рынке
token-saffron-use = Знак и то, что скоро истекает
token-pomegranate-use = Истёкшее, отозванное или недостающее
token-cypress-use = То, что есть и действует
brand-owner = Владелец
minimum-size = Наименьший размер
clear-space = Охранное поле
the-mark = Знак
mark-on-light = Знак на светлом фоне
mark-on-dark = Знак на тёмном фоне
revoked = Отозванные знаки
revoked-word = Отозван
brand-abroad = Название за рубежом
registered-in = Где зарегистрирован

## Trust and notices

how-it-was-checked = Как это проверено
trust-listed = Внесено в каталог
trust-checked = Проверено
trust-verified = Подтверждено
trust-meaning = Что значат эти слова?
# Дата по-русски стоит без предлога: «Проверено 2 мая 2025 г.».
on-date = {""}
checked-on-date = дата проверки:
checked-by = · проверка:
updated-on = Последнее обновление:
source = Источник:
notice-sample-title = Образец.
notice-sample = Эта запись вымышлена и показывает, как устроен каталог. Пожалуйста, не присылайте запросов.
notice-archived-title = Больше не предлагается.
notice-archived = Страница остаётся для тех, кто уже купил.
notice-discontinued-title = Снято с производства.
notice-discontinued = Страница остаётся для тех, кто пользуется.
notice-successor = Взамен:
notice-untranslated-title = Ещё не переведено.
notice-untranslated = Язык текста ниже:
notice-machine-title = Машинный перевод.
notice-stale-title = Перевод мог устареть.
notice-stale = Оригинал с тех пор изменился.
notice-machine = Человек его ещё не вычитал; в важном уточните у производителя.

verification-title = Проверка знака
verification-compare = Сравните эти сведения с товаром перед вами: если товар, изготовитель или номер отличаются, права на этот знак у него нет.
granted-on = Дата присвоения
grant-number = Номер решения
revoked-on = Дата отзыва
rules-not-met = Требования не выполнены
