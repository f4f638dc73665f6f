using Vekha.Application.Centres;

namespace Vekha.Web.Pages.Centres;

/// <summary>What a column of the table of centres says.</summary>
public enum ImportColumn { Name, Programme, Host, Municipality, Cohort, Address, Area, OpenedOn }

internal static class ImportColumns
{
    public static IReadOnlyList<ImportColumn> Required { get; } =
        [ImportColumn.Name, ImportColumn.Programme, ImportColumn.Host, ImportColumn.Cohort];

    // By what a heading holds, the more exact first: «наименование организации» is no name of a centre,
    // and «муниципальная организация» is no municipality.
    private static readonly (ImportColumn Column, string[] Words)[] Headings =
    [
        (ImportColumn.Name, ["наименование центра", "название центра"]),
        (ImportColumn.Cohort, ["год созда", "год откры", "когорта", "год"]),
        (ImportColumn.OpenedOn, ["дата созда", "откры", "дата начала"]),
        (ImportColumn.Area, ["площад"]),
        (ImportColumn.Address, ["адрес", "местонахожд", "место нахожд"]),
        (ImportColumn.Programme, ["направлени", "вид центра", "тип центра", "программа", "вид", "тип"]),
        (ImportColumn.Host, ["организац", "школ", "учрежден", "на базе", "оо"]),
        (ImportColumn.Municipality, ["муниципал", "район", "округ", "самоуправ", "территори", "мо", "мсу", "моуо"]),
        (ImportColumn.Name, ["наименование", "название", "центр"]),
    ];

    // «Директор школы», «адрес электронной почты» and the like are about other things than what they name.
    private static readonly string[] Others =
        ["директор", "руководител", "фио", "телефон", "почт", "сайт", "инн", "огрн", "количеств", "число"];

    public static ImportColumn? Of(string heading)
    {
        var plain = CentreNames.Plain(heading);
        if (plain.Length == 0) return null;
        if (plain.Split(' ').Any(word => Others.Any(other => word.StartsWith(other, StringComparison.Ordinal)))) return null;
        foreach (var (column, words) in Headings)
            if (words.Any(word => word.Length < 4 ? plain == word : plain.Contains(word, StringComparison.Ordinal))) return column;
        return null;
    }

    public static string Text(ImportColumn column) => column switch
    {
        ImportColumn.Name => CentreTexts.New_Name,
        ImportColumn.Programme => Texts.Programme,
        ImportColumn.Host => Texts.Organisation,
        ImportColumn.Municipality => Texts.Municipality,
        ImportColumn.Cohort => Texts.Cohort,
        ImportColumn.Address => CentreTexts.Address,
        ImportColumn.Area => CentreTexts.Area,
        _ => CentreTexts.OpenedOn,
    };
}
