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
offered-for = Предложена для
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
led-by = головная компания: { $name }
share-of = Доля: { $percent }
reason = Причина
period = Период
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
checked-on-day = Дата проверки

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
