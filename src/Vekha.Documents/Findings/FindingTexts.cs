namespace Vekha.Documents.Findings;

/// <summary>The words of findings for people, the same on the screen and on the command line.</summary>
public static class FindingTexts
{
    public static string Text(this Severity severity) => severity switch
    {
        Severity.Error => "Ошибка",
        Severity.Warning => "Предупреждение",
        Severity.Info => "Примечание",
        _ => throw new ArgumentOutOfRangeException(nameof(severity)),
    };

    /// <summary>What kind of defect it is.</summary>
    public static string Text(this FindingCode code) => code switch
    {
        FindingCode.DuplicateNumber => "Номер повторяется",
        FindingCode.NumberGap => "Номер пропущен",
        FindingCode.InvalidDate => "Такой даты нет",
        FindingCode.MissingDate => "Нет срока",
        FindingCode.EndBeforeStart => "Окончание раньше начала",
        FindingCode.SumMismatch => "Сумма не сходится",
        FindingCode.NameVariant => "Наименование напечатано по-разному",
        FindingCode.TruncatedText => "Текст обрывается",
        FindingCode.TargetMismatch => "Значения расходятся",
        FindingCode.NoResponsible => "Нет ответственного",
        FindingCode.NoDeliverable => "Нет результата",
        FindingCode.UnreadDeadline => "Срок не прочитан",
        FindingCode.Overload => "Занятость больше 100 %",
        FindingCode.DueBeforeAct => "Срок раньше акта",
        FindingCode.OutsidePeriod => "Срок вне проекта",
        FindingCode.MissingAnnex => "Приложение не найдено",
        FindingCode.LookAlike => "Буквы двух алфавитов",
        FindingCode.UnderstoodColumn => "Необычный столбец",
        _ => throw new ArgumentOutOfRangeException(nameof(code)),
    };

    /// <summary>Why it matters.</summary>
    public static string Reason(this FindingCode code) => code switch
    {
        FindingCode.DuplicateNumber => "Ссылка на такой номер указывает на две строки сразу: непонятно, о какой из них отчитались.",
        FindingCode.NumberGap => "Пропуск в нумерации часто означает потерянную строку, а с нею и неисполненное мероприятие.",
        FindingCode.InvalidDate => "День, которого нет в календаре, нельзя поставить на контроль.",
        FindingCode.MissingDate => "Без срока мероприятие нельзя поставить на контроль, а просрочку — заметить.",
        FindingCode.EndBeforeStart => "Работа не может закончиться раньше, чем началась: одна из дат ошибочна.",
        FindingCode.SumMismatch => "Расхождение итога и слагаемых проверяющие считают ошибкой финансирования.",
        FindingCode.NameVariant => "Разные написания принимают за разные акты, органы или лица, и отчёты о них не складываются.",
        FindingCode.TruncatedText => "Часть текста могла потеряться при печати: исполнять нужно то, что стоит в подлиннике.",
        FindingCode.TargetMismatch => "Одно и то же значение задано по-разному: неясно, какое из них считать плановым.",
        FindingCode.NoResponsible => "Мероприятие без исполнителя некому поручить и не с кого спросить.",
        FindingCode.NoDeliverable => "Без документа нечем подтвердить, что мероприятие исполнено.",
        FindingCode.UnreadDeadline => "Напоминания и просрочка по этой строке не считаются, пока дату не укажет человек.",
        FindingCode.Overload => "Один человек не может быть занят больше полного рабочего времени: сроки окажутся под угрозой.",
        FindingCode.DueBeforeAct => "Срок прошёл ещё до подписания акта: мероприятие сразу окажется просроченным.",
        FindingCode.OutsidePeriod => "Работы за пределами срока проекта не финансируются и не входят в отчёт.",
        FindingCode.LookAlike => "По такому номеру или названию документ не находится поиском: буквы похожи, а коды у них разные.",
        FindingCode.UnderstoodColumn => "Что стоит в столбце, решено по его содержанию: если это не так, данные попали не туда.",
        FindingCode.MissingAnnex => "Что утверждено приложением, которого нет в файле, исполняют без контроля: загрузите акт целиком.",
        _ => throw new ArgumentOutOfRangeException(nameof(code)),
    };

    /// <summary>The cell that has the defect; null where it is the row as a whole.</summary>
    public static string? Cell(this FindingCode code) => code switch
    {
        FindingCode.DuplicateNumber or FindingCode.NumberGap => "номер",
        FindingCode.MissingDate or FindingCode.InvalidDate or FindingCode.UnreadDeadline or FindingCode.DueBeforeAct
            or FindingCode.OutsidePeriod => "срок",
        FindingCode.NoResponsible => "ответственный",
        FindingCode.NoDeliverable => "результат",
        _ => null,
    };
}
