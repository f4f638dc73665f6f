using Npgsql;

namespace Vekha.Bench.Pages;

/// <summary>What is looked at: the municipality and the school of the people who sign in, so that each of them may see it.</summary>
internal sealed record Places(Guid MunicipalityId, Guid ObligationId)
{
    public IReadOnlyList<(string Name, string Address)> Pages =>
        [("Today", "/"), ("grid of a municipality", $"/plan/grid?municipality={MunicipalityId}"), ("obligation", $"/obligations/{ObligationId}"), ("what waits for me", "/waiting")];

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
