using Npgsql;

namespace Vekha.Bench.Pages;

/// <summary>What is looked at: the municipality and the school of the people who sign in, so that each of them may see it.</summary>
internal sealed record Places(Guid MunicipalityId, Guid ObligationId)
{
    private const double OftenGoal = 15;
    private const double ListGoal = 25;
    private const double SearchGoal = 50;

    /// <summary>Each with the milliseconds it may take.</summary>
    public IReadOnlyList<(string Name, string Address, double Goal)> Pages =>
    [
        ("Today", "/", OftenGoal), ("grid of a municipality", $"/plan/grid?municipality={MunicipalityId}", OftenGoal),
        ("obligation", $"/obligations/{ObligationId}", OftenGoal),
        .. Lists.Select(l => (l.Name, l.Address, ListGoal)), .. Searches.Select(s => (s.Name, s.Address, SearchGoal)),
    ];

    private static IEnumerable<(string Name, string Address)> Lists =>
    [
        ("grid", "/plan"), ("measures", "/plan/measures"), ("timeline", "/plan/timeline"), ("undated", "/plan/undated"), ("acts", "/acts"),
        ("centres", "/centres"), ("centres by name", "/centres?q=куб"), ("obligations", "/obligations"),
        ("obligations, all", "/obligations?standing=All"),
        ("obligations, overdue", "/obligations?standing=Overdue"), ("obligations by name", "/obligations?q=мониторинг"),
        ("calendar, month", "/calendar"), ("calendar, list", "/calendar?view=list"), ("saved filters", "/views"),
        ("what waits for me", "/waiting"),
        ("people", "/administration/people"), ("journal", "/administration/journal"),
        ("journal by kind", "/administration/journal?kind=obligation.returned"),
    ];

    private IEnumerable<(string Name, string Address)> Searches =>
    [
        ("search, one word", "/search?q=закупки"), ("search, two words", "/search?q=мониторинг+куб"),
        ("search, one kind", "/search?q=мониторинг&kind=Obligations"),
        ("search for documents", "/search?q=приказ&kind=Documents"), ("search in talk", "/search?q=поставщик&kind=Talk"),
        ("search in a municipality", $"/search?q=мониторинг&municipality={MunicipalityId}"),
        ("search by state and dates", "/search?q=мониторинг&standing=Overdue&from=2024-01-01&to=2030-12-31"),
        ("search by programme and year", "/search?q=закупки&programme=it-cube&cohort=2024"), ("search with every filter",
            $"/search?q=куб&programme=it-cube&municipality={MunicipalityId}&cohort=2024&standing=Accepted&from=2023-01-01&to=2030-12-31"),
        ("search, nothing within the filter", "/search?q=мониторинг&kind=Obligations&cohort=2016"),
    ];

    public static async Task<Places> OfAsync(NpgsqlDataSource source, CancellationToken ct)
    {
        await using var command = source.CreateCommand("""
            select o.municipality_id, o.id from obligations o
            where o.path = (select r.path from role_assignments r where r.role = 'CentreHead' limit 1) and o.state = 'Accepted'
            order by o.due desc limit 1
            """);
        await using var reader = await command.ExecuteReaderAsync(ct);
        if (!await reader.ReadAsync(ct)) throw new InvalidOperationException("The database holds no region of «region».");
        return new(reader.GetGuid(0), reader.GetGuid(1));
    }
}
