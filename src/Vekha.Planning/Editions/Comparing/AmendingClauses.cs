namespace Vekha.Planning.Editions.Comparing;

/// <summary>What an amending act says about each measure that it changes.</summary>
public static class AmendingClauses
{
    public static IEnumerable<string> Of(PlanComparison comparison) => comparison.Changes.Where(c => c.Kind != ChangeKind.Same).Select(Of);

    private static string Of(MeasureChange change) => change.Kind switch
    {
        ChangeKind.New => $"Дополнить {Instrumental(change.After[0])}.",
        ChangeKind.Gone => $"{Subject(change.Before[0])} признать утратившим силу.",
        ChangeKind.Moved => $"{Subject(change.Before[0])} считать пунктом {change.After[0].Number ?? "без номера"}.",
        ChangeKind.Split => $"{Subject(change.Before[0])} заменить пунктами {Numbers(change.After)}.",
        ChangeKind.Merged => $"Пункты {Numbers(change.Before)} заменить {Instrumental(change.After[0])}.",
        _ when change.Before[0].Number == change.After[0].Number => $"{Subject(change.Before[0])} изложить в новой редакции.",
        _ => $"{Subject(change.Before[0])} изложить в новой редакции, считая его пунктом {change.After[0].Number}.",
    };

    private static string Subject(EditionMeasure row) => row.Number is { } number ? $"Пункт {number}" : $"Мероприятие «{row.Name}»";

    private static string Instrumental(EditionMeasure row) => row.Number is { } number ? $"пунктом {number}" : $"мероприятием «{row.Name}»";

    private static string Numbers(IEnumerable<EditionMeasure> rows) => string.Join(", ", rows.Select(r => r.Number ?? $"«{r.Name}»"));
}
