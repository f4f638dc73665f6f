using System.Globalization;
using Vekha.Documents.Deadlines;
using Vekha.Documents.Plans;

namespace Vekha.Bench.Regions;

/// <summary>Sixteen measures: two of the region, ten that a centre owes once, two quarterly, one yearly, one without a date.</summary>
internal static class SyntheticPlan
{
    private static readonly (string Name, string Result, DeliverableKind Kind, string Deadline)[] Rows =
    [
        ("Назначение ответственного за создание центров", "Приказ", DeliverableKind.Order, "до 20 декабря {0} г."),
        ("Утверждение перечня школ", "Приказ", DeliverableKind.Order, "25 декабря {0} г., далее ежегодно"),
        ("Подготовка дизайн-проекта помещений", "Письмо о согласовании", DeliverableKind.Letter, "до 1 февраля X года"),
        ("Формирование инфраструктурного листа", "Письмо о согласовании", DeliverableKind.Letter, "по отдельному графику"),
        ("Объявление закупок", "Реестр извещений", DeliverableKind.Register, "до 15 марта X года"),
        ("Заключение контрактов", "Реестр контрактов", DeliverableKind.Register, "до 30 апреля X года"),
        ("Ремонт помещений", "Акт выполненных работ", DeliverableKind.Other, "до 1 августа X года"),
        ("Приёмка оборудования", "Реестр накладных", DeliverableKind.Register, "до 20 августа X года"),
        ("Изменение штатного расписания", "Локальный акт", DeliverableKind.LocalAct, "до 25 августа X года"),
        ("Фотомониторинг помещений", "Фотографии", DeliverableKind.Other, "25 августа X года"),
        ("Получение лицензии", "Лицензия", DeliverableKind.Licence, "до 30 августа X года"),
        ("Начало работы", "Информационная справка", DeliverableKind.Other, "1 сентября X года"),
        ("Обучение педагогов", "Удостоверения", DeliverableKind.Certificate, "до 1 декабря {1} г., далее ежегодно"),
        ("Мониторинг показателей", "Отчёт", DeliverableKind.Report, "1 октября {1} г., далее ежеквартально"),
        ("Мониторинг загрузки оборудования", "Справка", DeliverableKind.Report, "1 октября {1} г., далее ежеквартально"),
        ("Публикация сведений на сайте", "Публикация", DeliverableKind.Publication, "до 1 июля X года"),
    ];

    public static Plan Of(int year)
    {
        Party[] parties = [new("Министерство образования", false), new("Руководители организаций, на базе которых создаются центры", true)];
        var measures = Rows.Select((row, i) => new Measure((i + 1).ToString(CultureInfo.InvariantCulture), row.Name, parties,
            [new(row.Result, row.Kind, null)],
            DeadlineReader.Read(string.Format(CultureInfo.InvariantCulture, row.Deadline, year - 4, year - 3)), null));
        return new("Комплекс мер («дорожная карта») по созданию и работе центров «IT-куб»", ProgrammeCodes.ItCube, new(year - 3, year + 2),
            [.. measures]);
    }
}
