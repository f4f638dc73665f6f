using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace Vekha.Data.Migrations;

/// <summary>Who decides a step of a route is its decider, no longer a party; what its author took back is taken back, no longer withdrawn.
/// Only data changes, so the migration has no model of its own.</summary>
[DbContext(typeof(VekhaDb))]
[Migration("20261129210207_NameDecidersOfSteps")]
public sealed class NameDecidersOfSteps : Migration
{
    protected override void Up(MigrationBuilder migrationBuilder)
    {
        Rename(migrationBuilder, "party", "decider");
        migrationBuilder.Sql("update passages set state = 'TakenBack' where state = 'Withdrawn'");
    }

    protected override void Down(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.Sql("update passages set state = 'Withdrawn' where state = 'TakenBack'");
        Rename(migrationBuilder, "decider", "party");
    }

    private static void Rename(MigrationBuilder migrationBuilder, string from, string to)
    {
        foreach (var table in (string[])["route_templates", "passages"])
            migrationBuilder.Sql($"""
                update {table} set steps = (
                    select coalesce(jsonb_agg(step - '{from}' || jsonb_build_object('{to}', step -> '{from}') order by place), '[]')
                    from jsonb_array_elements(steps) with ordinality as s (step, place))
                where steps <> '[]'
                """);
    }
}
