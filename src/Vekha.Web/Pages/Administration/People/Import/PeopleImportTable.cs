using Vekha.Application;
using Vekha.Application.Administration.People.Import;
using Vekha.Application.Centres;
using Vekha.Formats.Csv;
using Vekha.Planning.Access;
using Vekha.Web.Forms;

namespace Vekha.Web.Pages.Administration.People.Import;

/// <summary>What a column of the table of people says, in the order in which a file is given out.</summary>
public enum PeopleImportColumn { Name, Post, Login, Address, Phone, Role, Organisation, Municipality }

/// <summary>A table of people as a person gave it, and its rows as values.</summary>
internal sealed class PeopleImportTable
{
    private static readonly PeopleImportColumn[] Required =
        [PeopleImportColumn.Name, PeopleImportColumn.Role, PeopleImportColumn.Organisation];

    // By what a heading holds, the more exact first: «муниципальная организация» is an organisation, «адрес почты» no place.
    private static readonly (PeopleImportColumn Column, string[] Words)[] Headings =
    [
        (PeopleImportColumn.Login, ["логин"]),
        (PeopleImportColumn.Address, ["почт", "mail"]),
        (PeopleImportColumn.Phone, ["телефон"]),
        (PeopleImportColumn.Post, ["должност"]),
        (PeopleImportColumn.Role, ["роль", "роли"]),
        (PeopleImportColumn.Organisation, ["организац", "школ", "учрежден"]),
        (PeopleImportColumn.Municipality, ["муниципал", "район", "округ"]),
        (PeopleImportColumn.Name, ["фио", "фамили", "имя", "сотрудник"]),
    ];

    private PeopleImportTable(HeadedTable<PeopleImportColumn> table) =>
        (Missing, Lines) = (table.Missing, [.. table.Rows.Select(LineOf)]);

    /// <summary>Required columns that no heading names.</summary>
    public IReadOnlyList<PeopleImportColumn> Missing { get; }

    public IReadOnlyList<PersonLine> Lines { get; }

    /// <param name="table">As separated text.</param>
    public static PeopleImportTable Of(string table) => new(HeadedTable.Of(SeparatedText.Read(table), ColumnOf, Required));

    public static string Heading(PeopleImportColumn column) => column switch
    {
        PeopleImportColumn.Name => PeopleTexts.Name,
        PeopleImportColumn.Post => PeopleTexts.Post,
        PeopleImportColumn.Login => Texts.Login,
        PeopleImportColumn.Address => Texts.Mail_Address,
        PeopleImportColumn.Phone => Texts.Phone,
        PeopleImportColumn.Role => PeopleTexts.Role,
        PeopleImportColumn.Organisation => Texts.Organisation,
        _ => Texts.Municipality,
    };

    private static PeopleImportColumn? ColumnOf(string heading)
    {
        var plain = CentreNames.Plain(heading);
        foreach (var (column, words) in Headings)
            if (words.Any(word => plain.Contains(word, StringComparison.Ordinal))) return column;
        return null;
    }

    private static PersonLine LineOf(HeadedRow<PeopleImportColumn> cells)
    {
        var role = Given(PeopleImportColumn.Role);
        return new(cells.Number,
            new(Given(PeopleImportColumn.Name), Given(PeopleImportColumn.Post), Given(PeopleImportColumn.Address),
                Given(PeopleImportColumn.Phone)),
            Given(PeopleImportColumn.Login)?.ToLowerInvariant(), RoleOf(role), role, Given(PeopleImportColumn.Organisation),
            Given(PeopleImportColumn.Municipality));

        string? Given(PeopleImportColumn column) =>
            Typed.Line(cells[column]) is { } given && given is not ("-" or "–" or "—") ? given : null;
    }

    /// <summary>«Региональный координатор», or a part of it that is of no other role: «координатор».</summary>
    private static Role? RoleOf(string? typed)
    {
        if (typed is null) return null;
        var words = CentreNames.Plain(typed).Split(' ');
        var named = Enum.GetValues<Role>().Where(role => words.All(CentreNames.Plain(RoleWords.Of(role)).Split(' ').Contains)).ToList();
        return named.Count == 1 ? named[0] : null;
    }
}
