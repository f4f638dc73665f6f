namespace Vekha.Web.Pages.Centres;

/// <summary>What a column of the table of centres says.</summary>
public enum ImportColumn { Name, Programme, Host, Municipality, Cohort, Address, Area, OpenedOn }

internal static class ImportColumns
{
    public static IReadOnlyList<ImportColumn> Required { get; } = [ImportColumn.Name, ImportColumn.Programme, ImportColumn.Host, ImportColumn.Cohort];

    // By how a heading begins or what it holds, the more exact first: «наименование организации» is no name of a centre.
    private static readonly (ImportColumn Column, string[] Words)[] Headings =
    [
        (ImportColumn.Municipality, ["муниципал", "район", "округ", "мсу", "моуо"]),
        (ImportColumn.OpenedOn, ["дата открытия", "открыт", "дата начала"]),
        (ImportColumn.Cohort, ["год создания", "когорта", "год"]),
        (ImportColumn.Area, ["площад"]),
        (ImportColumn.Address, ["адрес", "местонахожд", "место нахожд"]),
        (ImportColumn.Programme, ["направление", "вид центра", "тип центра", "программа"]),
        (ImportColumn.Host, ["организац", "школ", "учрежден", "на базе", "оо"]),
        (ImportColumn.Name, ["наименование", "название", "центр"]),
    ];

    public static ImportColumn? Of(string heading)
    {
        var plain = CentreNames.Plain(heading);
        if (plain.Length == 0) return null;
        foreach (var (column, words) in Headings)
            if (words.Any(word => word.Length < 4 ? plain == word : plain.Contains(word, StringComparison.Ordinal))) return column;
        return null;
    }

    public static string Text(ImportColumn column) => column switch
    {
        ImportColumn.Name => Texts.NewCentre_Name,
        ImportColumn.Programme => Texts.NewCentre_Programme,
        ImportColumn.Host => Texts.NewCentre_Host,
        ImportColumn.Municipality => Texts.NewCentre_Municipality,
        ImportColumn.Cohort => Texts.NewCentre_Cohort,
        ImportColumn.Address => Texts.NewCentre_Address,
        ImportColumn.Area => Texts.NewCentre_Area,
        _ => Texts.NewCentre_OpenedOn,
    };
}
