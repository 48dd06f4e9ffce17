# Слова обо всех, кто стоит между производителем и покупателем, русский язык.
# «Промокампания», а не «кампания»: рядом в меню стоят «Компании».

broker = Брокер
brokers = Брокеры
body = Организация
bodies = Организации
place = Площадка
places = Площадки
association = Ассоциация
associations = Ассоциации
consortium = Консорциум
consortia = Консорциумы
campaign = Промокампания
campaigns = Промокампании
need = Запрос
needs = Запросы
expert = Эксперт
experts = Эксперты
event = Мероприятие
events = Мероприятия
corridor = Транспортный коридор
corridors = Транспортные коридоры

brokers-count = { $n ->
    [one] { $n } брокер
    [few] { $n } брокера
    [many] { $n } брокеров
   *[other] { $n } брокера
}
bodies-count = { $n ->
    [one] { $n } организация
    [few] { $n } организации
    [many] { $n } организаций
   *[other] { $n } организации
}
places-count = { $n ->
    [one] { $n } площадка
    [few] { $n } площадки
    [many] { $n } площадок
   *[other] { $n } площадки
}
associations-count = { $n ->
    [one] { $n } ассоциация
    [few] { $n } ассоциации
    [many] { $n } ассоциаций
   *[other] { $n } ассоциации
}
consortia-count = { $n ->
    [one] { $n } консорциум
    [few] { $n } консорциума
    [many] { $n } консорциумов
   *[other] { $n } консорциума
}
campaigns-count = { $n ->
    [one] { $n } промокампания
    [few] { $n } промокампании
    [many] { $n } промокампаний
   *[other] { $n } промокампании
}
needs-count = { $n ->
    [one] { $n } запрос
    [few] { $n } запроса
    [many] { $n } запросов
   *[other] { $n } запроса
}
experts-count = { $n ->
    [one] { $n } эксперт
    [few] { $n } эксперта
    [many] { $n } экспертов
   *[other] { $n } эксперта
}
events-count = { $n ->
    [one] { $n } мероприятие
    [few] { $n } мероприятия
    [many] { $n } мероприятий
   *[other] { $n } мероприятия
}
corridors-count = { $n ->
    [one] { $n } коридор
    [few] { $n } коридора
    [many] { $n } коридоров
   *[other] { $n } коридора
}

## Что это

broker-export = Экспортный брокер
broker-kb-evaluation = Брокер по оценке наукоёмких компаний
broker-both = Брокер по экспорту и оценке
body-ministry = Министерство
body-agency = Ведомство
body-council = Совет
body-fund = Фонд
body-municipality = Муниципалитет
body-university = Университет
body-chamber = Торговая палата
body-development-org = Организация развития
body-proposed = Предложена
body-ended = Больше не действует
place-science-park = Научно-технологический парк
place-incubator = Бизнес-инкубатор
place-innovation-centre = Инновационный центр
place-technical-centre = Технический центр
place-business-centre = Деловой центр
place-advanced-tech-town = Город передовых технологий
place-industrial-town = Индустриальный парк
place-industrial-zone = Промышленная зона
place-tech-zone = Технологическая зона
place-innovation-district = Инновационный район
place-house-abroad = Дом инноваций за рубежом
member-needs-operating-licence = Разрешение на производство
member-needs-knowledge-based = Статус наукоёмкой компании
need-challenge = Задача
need-obstacle = Препятствие
need-policy = Вопрос регулирования
need-purchase = Закупка
need-infrastructure = Инфраструктура
need-open = Открыт
need-in-work = В работе
need-solved = Решён
buyer-city = Город
buyer-ministry = Министерство
buyer-company = Компания
buyer-foreign-buyer = Иностранный покупатель
residence-resident = Живёт в Иране
residence-returned = Вернулся в Иран
residence-abroad = Живёт за рубежом
area-science = Эксперт в науке
area-research = Эксперт в исследованиях
area-technology = Эксперт в технологиях
area-industry = Эксперт в промышленности
event-meeting = Встреча
event-agreement = Соглашение
event-training = Обучение
event-exhibition = Выставка
event-joint = Совместное мероприятие
event-day = Памятный день
event-delegation = Делегация
event-planned = Запланировано
event-held = Состоялось
event-cancelled = Отменено
audience-brokers = брокеры
audience-companies = компании
audience-experts = эксперты
audience-public = широкая публика
audience-bodies = организации
way-road = Автомобильный
way-rail = Железнодорожный
way-sea = Морской
way-air = Воздушный
service-market-entry = Выход на рынок
service-registration = Регистрация товаров
service-logistics = Перевозка и логистика
service-customs = Таможня
service-finance = Финансы и платежи
service-exhibitions = Выставки
service-legal = Договоры и право
service-after-sales = Послепродажное обслуживание
service-kb-evaluation = Оценка наукоёмких компаний
service-training = Обучение

## Их состояние

licence-ended = Срок лицензии истёк
has-room = Есть места для размещения
campaign-running = Идёт
campaign-coming = Ещё не началась
campaign-ended = Завершена
groupage = Сборные грузы
deadline-over = Срок прошёл
chosen-by-hand = Выбор редакции
support-ended = Завершено
outcome-open = Предстоит
outcome-done = Выполнено
outcome-overdue = Просрочено

## Сведения

services = Услуги
licence = Лицензия
address = Адрес
part-of = Входит в состав
sits-in = Участвует в
bodies-in-it = Подразделения
places-it-runs = Управляет площадками
places-in-it = Включает
run-by = Управляющая организация
supports-whom = Поддерживает
supported-by = При поддержке
checks = Проверка
entries-checked = { $n ->
    [one] Проверены сведения { $n } записи
    [few] Проверены сведения { $n } записей
    [many] Проверены сведения { $n } записей
   *[other] Проверены сведения { $n } записи
}
room-to-settle = Места для размещения
free-units = { $n ->
    [0] Свободных помещений нет
    [one] { $n } свободное помещение
    [few] { $n } свободных помещения
    [many] { $n } свободных помещений
   *[other] { $n } свободного помещения
}
as-of = на
companies-there = Компании на площадке
jobs = Рабочие места
area = Площадь
square-metres = { $n } м²
hectares = { $n } га
kilometres = { $n } км
energy = Энергоснабжение
standards-met = Соответствие стандартам
offered-for = Предлагаемый статус
members = Участники
members-listed = { $n ->
    [one] { $n } участник в каталоге
    [few] { $n } участника в каталоге
    [many] { $n } участников в каталоге
   *[other] { $n } участника в каталоге
}
members-declared-and-listed = заявлено: { $declared }, в каталоге: { $listed }
asked-of-members = Требования к участникам
lead = Головная компания
working-since = Работает с
led-by = головная компания: { $name }
share-of = Доля: { $percent }
reason = Причина
from-until = с { $from } по { $until }
promotes = Продвигает
made-by-firms = Производители
markets-buying = Рынки с контрактами
markets-claimed = Заявленные рынки
problem = Задача
outcome = Результат
raised-by = Кем подан
buyer = Возможный покупатель
quantity = Количество
deadline = Срок
subjects = Темы
fields-of-work = Область
experience-in = Опыт на рынках
works-at = Место работы
programme = Программа
held-by = Организатор
city = Город
audience = Для кого
signed-on = Дата подписания
parties = Стороны
agreement-form = Форма документа
articles-count = { $n ->
    [one] { $n } статья
    [few] { $n } статьи
    [many] { $n } статей
   *[other] { $n } статьи
}
pages-count = { $n ->
    [one] { $n } страница
    [few] { $n } страницы
    [many] { $n } страниц
   *[other] { $n } страницы
}
copies-count = { $n ->
    [one] { $n } экземпляр
    [few] { $n } экземпляра
    [many] { $n } экземпляров
   *[other] { $n } экземпляра
}
due = срок:
typical-time = Обычное время в пути
length = Протяжённость
note = Примечание

## Разделы

ask-hub = Написать в хаб
write-to-broker = Написать брокеру
write-to-body = Написать в организацию
write-to-place = Написать на площадку
write-to-association = Написать в ассоциацию
write-to-consortium = Написать в консорциум
letter-about = Тема: { $name }
needs-it-can-answer = Запросы, на которые это может ответить
needs-raised = Поданные запросы
needs-there = Запросы на этом рынке
products-for-its-markets = Избранные товары для его рынков
offices = Должности
support-given = Поддержка
programmes = Программы
what-it-does-for-firms = Что делает для компаний
residents = Компании-резиденты
joint-offer = Совместное предложение
markets-by-stage = Рынки по этапам
markets-by-stage-caption = Число товаров этой промокампании на каждом этапе, по рынкам
makers = Производители
what-could-answer = Что могло бы ответить на запрос и почему
no-answer-yet = В каталоге пока нет ответа на этот запрос.
and-more-answers = и ещё { $n }
because-of-tags = Общие темы: { $tags }
brokers-for-this-market = Брокеры для этого рынка
brokers-on-this-way = Брокеры на этом маршруте
can-help-with = Может помочь в вопросах
looks-for = Ищет
outcomes = Что решено
who-was-there = Кто присутствовал
participants = Участники
joint-offers = Совместные предложения с участием
located-in = Размещается в
member-of = Состоит в
partner-in = Участвует в
brokers-for-its-markets = Брокеры для его рынков
ways-there = Пути доставки
houses-there = Дома инноваций там
campaign-badge = В промокампании

## Списки

facet-campaign = Промокампания
facet-tier = Наукоёмкая компания
facet-role = Роль
facet-site = Площадка
facet-association = Ассоциация
title-products-campaign = Товары промокампании «{ $name }»
title-companies-tier = Компании: { $name }
title-companies-role = Компании по роли: { $name }
title-companies-site = Компании на площадке: { $name }
title-companies-association = Участники: { $name }

## Обзоры

overview-ecosystem = Экосистема
overview-ecosystem-lead = Все, кто стоит между производителем и покупателем: кто есть в каталоге, сколько их и как они связаны между собой.
overview-service = Услуги брокеров по рынкам
overview-service-lead = Какой брокер что делает и на каком рынке. Клетка «нет брокера» — пробел, который в этом каталоге пока никто не заполнил.
overview-match = Запросы и ответы на них
overview-match-lead = Запросы, которые ждут ответа, и товары, эксперты, площадки и брокеры с той же темой.
overview-room = Места для размещения
overview-room-lead = Площадки со свободными помещениями или землёй для компаний и день, на который это было так.
overview-drivers = Компании-драйверы
overview-drivers-lead = Крупные компании, которые стоят за меньшими, и фирмы, которые поддерживает каждая из них.
overview-field = Эксперты по отраслям и странам
overview-field-lead = Эксперты, согласившиеся быть в каталоге, по отраслям, которые они знают, и странам, где они работали. Письма идут через хаб.
overview-way = Маршруты и оплата по рынкам
overview-way-lead = Как товары попадают на каждый рынок и как за них платят, с днём проверки. Это сведения, а не юридическая консультация: уточните в своём банке.

who-is-tied-to-whom = Кто с кем связан
map-lead = Чем больше связей, тем толще линия. То же самое ниже словами.
map-description = Виды записей в двух столбцах: рядом с производителем и рядом с покупателем. Линии соединяют связанные виды, толстая линия означает больше связей. Список ниже говорит о том же.
who-is-here = В этом каталоге
how-they-are-tied = Как они связаны
so-many-ties = { $sentence }: { $n }
and-so-many-more = { $n ->
    [one] и ещё { $n }
    [few] и ещё { $n }
    [many] и ещё { $n }
   *[other] и ещё { $n }
}
services-by-market = Услуги по рынкам
services-by-market-caption = Брокеры для каждой услуги на каждом рынке.
no-broker = нет брокера
gaps = Пробелы
gaps-of-cells = { $gaps ->
    [0] Для каждой услуги на каждом рынке есть брокер.
    [one] Без брокера { $gaps } клетка из { $cells }.
    [few] Без брокера { $gaps } клетки из { $cells }.
    [many] Без брокера { $gaps } клеток из { $cells }.
   *[other] Без брокера { $gaps } клетки из { $cells }.
}
services-missing = { $n ->
    [one] { $n } услуга без брокера:
    [few] { $n } услуги без брокера:
    [many] { $n } услуг без брокера:
   *[other] { $n } услуги без брокера:
}
services-at-home = Услуги для производителей в своей стране
needs-without-match = Запросы, на которые пока нет ответа
no-need-without-match = На каждый открытый запрос в каталоге есть хотя бы один возможный ответ.
needs-with-match = Запросы с возможными ответами
answers-count = { $n ->
    [one] { $n } возможный ответ:
    [few] { $n } возможных ответа:
    [many] { $n } возможных ответов:
   *[other] { $n } возможного ответа:
}
answers-among = { $n ->
    [one] { $n } возможный ответ, среди них:
    [few] { $n } возможных ответа, среди них:
    [many] { $n } возможных ответов, среди них:
   *[other] { $n } возможного ответа, среди них:
}
by-subject = По темам
by-subject-caption = Кому что нужно и кто что предлагает по одной теме. Сначала темы без ответа.
more-subjects = Предложения, для которых запросов пока нет
subject = Тема
who-offers = Кто предлагает
none-yet = пока никто
places-with-room = Площадки со свободными местами
places-with-room-caption = По заявлению самих площадок.
where = Где
free-units-column = Свободные помещения
free-area = Свободная площадь
as-of-day = На день
drivers-and-backed = Драйверы и поддерживаемые ими компании
backed-firms = Компании, за которыми стоит драйвер
backs-firms = { $n ->
    [one] Поддерживает { $n } компанию:
    [few] Поддерживает { $n } компании:
    [many] Поддерживает { $n } компаний:
   *[other] Поддерживает { $n } компании:
}
backs-nobody = Поддерживаемых компаний пока не названо
by-country-of-experience = По странам опыта
ways-by-market = Маршруты, оплата и брокеры
ways-by-market-caption = По строке на каждый рынок.
markets-without-route = { $n ->
    [one] { $n } рынок без описанного маршрута
    [few] { $n } рынка без описанного маршрута
    [many] { $n } рынков без описанного маршрута
   *[other] { $n } рынка без описанного маршрута
}
markets-without-payment = { $n ->
    [one] { $n } рынок без описанного способа оплаты
    [few] { $n } рынка без описанного способа оплаты
    [many] { $n } рынков без описанного способа оплаты
   *[other] { $n } рынка без описанного способа оплаты
}
markets-without-broker = { $n ->
    [one] { $n } рынок без брокера
    [few] { $n } рынка без брокера
    [many] { $n } рынков без брокера
   *[other] { $n } рынка без брокера
}
no-gap = Пробелов нет: у каждого рынка есть маршрут, способ оплаты и брокер.
check-is-old = Проверено давно

## Виды в середине предложения

many-product = товары
many-company = компании
many-consortium = консорциумы
many-association = ассоциации
many-place = площадки
many-body = организации
many-expert = эксперты
many-market = рынки
many-corridor = коридоры
many-broker = брокеры
many-need = запросы
many-campaign = промокампании
many-event = мероприятия

## Связи между видами
# Где у связи один возможный конец, он назван в нужном падеже; где разные — стоит в именительном.

tie-located-in = { $from } размещаются на площадках
tie-member-of = { $from } состоят в ассоциациях
tie-partner-in = { $from } участвуют в консорциумах
tie-offered-by = { $from } предлагаются консорциумами совместно
tie-promoted-by = { $from } продвигаются в промокампаниях
tie-supported-by = { $from }, которые поддерживают { $to }
tie-works-at = { $from }, место работы которых { $to }
tie-advises = { $from } консультируют консорциумы
tie-part-of = { $from } входят в другие { $to }
tie-run-by = { $from } управляются организациями
tie-sits-in = { $from } входят в советы
tie-serves = { $from } обслуживают { $to }
tie-uses = { $from } пользуются коридорами
tie-leads-to = { $from } ведут на рынки
tie-is-in = { $from } находятся на рынках
tie-is-at = { $from } находятся на площадках
tie-raised-by = { $from }, которые подали { $to }
tie-could-answer = { $from } могли бы ответить на { $to }
tie-held-by = { $from } проводятся организациями
tie-takes-part-in = { $from } участвуют в мероприятиях
tie-party-to = { $from } подписали соглашения на мероприятиях
tie-responsible-for = { $from } исполняют решения мероприятий
tie-checked-by = { $from } проверены организациями
tie-works-for = { $from } работают для рынков
tie-made-by = { $from } изготовлены компаниями
tie-named-for = { $from } предназначены для рынков

## Главная

needs-that-wait = Запросы, которые ждут ответа
all-needs = Все запросы
happening-now = Сейчас и скоро
all-events = Все мероприятия
