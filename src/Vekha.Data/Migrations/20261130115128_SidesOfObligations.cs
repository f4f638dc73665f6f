using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Vekha.Data.Migrations
{
    /// <inheritdoc />
    public partial class SidesOfObligations : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "ix_obligations_by_due",
                table: "obligations");

            migrationBuilder.DropIndex(
                name: "ix_obligations_edition_id_path",
                table: "obligations");

            migrationBuilder.DropIndex(
                name: "ix_obligations_open_by_due",
                table: "obligations");

            migrationBuilder.DropIndex(
                name: "ix_obligations_undone_by_place",
                table: "obligations");

            migrationBuilder.DropIndex(
                name: "ix_obligations_waiting",
                table: "obligations");

            migrationBuilder.DropIndex(
                name: "ix_obligations_waiting_by_place",
                table: "obligations");

            migrationBuilder.AddColumn<string>(
                name: "check_note",
                table: "obligations",
                type: "character varying(2000)",
                maxLength: 2000,
                nullable: true);

            migrationBuilder.AddColumn<DateTimeOffset>(
                name: "checked_at",
                table: "obligations",
                type: "timestamp with time zone",
                nullable: true);

            migrationBuilder.AddColumn<Guid>(
                name: "checked_by_id",
                table: "obligations",
                type: "uuid",
                nullable: true);

            migrationBuilder.AddColumn<int>(
                name: "days_waited",
                table: "obligations",
                type: "integer",
                nullable: false,
                defaultValue: 0);

            migrationBuilder.AddColumn<DateOnly>(
                name: "side_since",
                table: "obligations",
                type: "date",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "turn",
                table: "obligations",
                type: "character varying(60)",
                maxLength: 60,
                nullable: true);

            migrationBuilder.AddColumn<DateOnly>(
                name: "turn_until",
                table: "obligations",
                type: "date",
                nullable: true);

            migrationBuilder.AddColumn<DateOnly>(
                name: "late_after",
                table: "obligations",
                type: "date",
                nullable: true,
                computedColumnSql: "due + days_waited",
                stored: true);

            // What was returned before this version keeps its delay: for how long it had waited is not reckoned up.
            migrationBuilder.Sql("""
                update obligations set side_since = coalesce(closed_on, submitted_on)
                where state in ('Submitted', 'Accepted', 'NotApplicable', 'Withdrawn');

                update obligations o set side_since = r.day
                from (
                    select subject_id, max((at at time zone 'Europe/Moscow')::date) as day from journal
                    where kind in ('obligation.returned', 'obligation.step-returned', 'obligation.letter-returned') group by subject_id
                ) r
                where r.subject_id = o.id and (o.state = 'Returned' or o.state = 'InProgress' and o.reason is not null);

                update obligations o set turn = p.turn, turn_until = p.waits_until, side_since = coalesce(p.decided, o.submitted_on)
                from (
                    select distinct on (subject_id) subject_id, turn, waits_until, (decided ->> -1)::date as decided
                    from passages where state = 'Running' order by subject_id, (decided ->> -1)::date nulls first, deliverable_index
                ) p
                where p.subject_id = o.id and o.in_route;
                """);

            migrationBuilder.CreateIndex(
                name: "ix_obligations_by_due",
                table: "obligations",
                columns: new[] { "due", "id" })
                .Annotation("Npgsql:IndexInclude", new[] { "path", "edition_id", "measure_id", "centre_id", "municipality_id", "state", "late_after" });

            migrationBuilder.CreateIndex(
                name: "ix_obligations_edition_id_path",
                table: "obligations",
                columns: new[] { "edition_id", "path" })
                .Annotation("Npgsql:IndexInclude", new[] { "measure_id", "centre_id", "municipality_id", "due", "state", "late_after" });

            migrationBuilder.CreateIndex(
                name: "ix_obligations_open_by_due",
                table: "obligations",
                columns: new[] { "due", "id" },
                filter: "state in ('Planned','InProgress','Submitted','Returned')")
                .Annotation("Npgsql:IndexInclude", new[] { "path", "edition_id", "measure_id", "centre_id", "municipality_id", "state", "late_after" });

            migrationBuilder.CreateIndex(
                name: "ix_obligations_undone_by_place",
                table: "obligations",
                columns: new[] { "place_id", "late_after" },
                filter: "state in ('Planned','InProgress')");

            migrationBuilder.CreateIndex(
                name: "ix_obligations_waiting",
                table: "obligations",
                columns: new[] { "due", "id" },
                filter: "state in ('Submitted','Returned')")
                .Annotation("Npgsql:IndexInclude", new[] { "path", "region_id", "municipality_id", "state", "in_route", "turn", "side_since", "turn_until" });

            migrationBuilder.CreateIndex(
                name: "ix_obligations_waiting_by_place",
                table: "obligations",
                columns: new[] { "place_id", "late_after" },
                filter: "state in ('Submitted','Returned')")
                .Annotation("Npgsql:IndexInclude", new[] { "state", "in_route" });

            migrationBuilder.AddCheckConstraint(
                name: "ck_obligations_checked",
                table: "obligations",
                sql: "(checked_by_id is null) = (checked_at is null)");

            migrationBuilder.AddCheckConstraint(
                name: "ck_obligations_days_waited",
                table: "obligations",
                sql: "days_waited >= 0");

            migrationBuilder.AddCheckConstraint(
                name: "ck_obligations_turn",
                table: "obligations",
                sql: "turn is null or in_route");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "ix_obligations_by_due",
                table: "obligations");

            migrationBuilder.DropIndex(
                name: "ix_obligations_edition_id_path",
                table: "obligations");

            migrationBuilder.DropIndex(
                name: "ix_obligations_open_by_due",
                table: "obligations");

            migrationBuilder.DropIndex(
                name: "ix_obligations_undone_by_place",
                table: "obligations");

            migrationBuilder.DropIndex(
                name: "ix_obligations_waiting",
                table: "obligations");

            migrationBuilder.DropIndex(
                name: "ix_obligations_waiting_by_place",
                table: "obligations");

            migrationBuilder.DropCheckConstraint(
                name: "ck_obligations_checked",
                table: "obligations");

            migrationBuilder.DropCheckConstraint(
                name: "ck_obligations_days_waited",
                table: "obligations");

            migrationBuilder.DropCheckConstraint(
                name: "ck_obligations_turn",
                table: "obligations");

            migrationBuilder.DropColumn(
                name: "late_after",
                table: "obligations");

            migrationBuilder.DropColumn(
                name: "check_note",
                table: "obligations");

            migrationBuilder.DropColumn(
                name: "checked_at",
                table: "obligations");

            migrationBuilder.DropColumn(
                name: "checked_by_id",
                table: "obligations");

            migrationBuilder.DropColumn(
                name: "days_waited",
                table: "obligations");

            migrationBuilder.DropColumn(
                name: "side_since",
                table: "obligations");

            migrationBuilder.DropColumn(
                name: "turn",
                table: "obligations");

            migrationBuilder.DropColumn(
                name: "turn_until",
                table: "obligations");

            migrationBuilder.CreateIndex(
                name: "ix_obligations_by_due",
                table: "obligations",
                columns: new[] { "due", "id" })
                .Annotation("Npgsql:IndexInclude", new[] { "path", "edition_id", "measure_id", "centre_id", "municipality_id", "state", "submitted_on" });

            migrationBuilder.CreateIndex(
                name: "ix_obligations_edition_id_path",
                table: "obligations",
                columns: new[] { "edition_id", "path" })
                .Annotation("Npgsql:IndexInclude", new[] { "measure_id", "centre_id", "municipality_id", "due", "state", "submitted_on" });

            migrationBuilder.CreateIndex(
                name: "ix_obligations_open_by_due",
                table: "obligations",
                columns: new[] { "due", "id" },
                filter: "state in ('Planned','InProgress','Submitted','Returned')")
                .Annotation("Npgsql:IndexInclude", new[] { "path", "edition_id", "measure_id", "centre_id", "municipality_id", "state", "submitted_on" });

            migrationBuilder.CreateIndex(
                name: "ix_obligations_undone_by_place",
                table: "obligations",
                columns: new[] { "place_id", "due" },
                filter: "state in ('Planned','InProgress')");

            migrationBuilder.CreateIndex(
                name: "ix_obligations_waiting",
                table: "obligations",
                columns: new[] { "due", "id" },
                filter: "state in ('Submitted','Returned')")
                .Annotation("Npgsql:IndexInclude", new[] { "path", "municipality_id", "state", "in_route" });

            migrationBuilder.CreateIndex(
                name: "ix_obligations_waiting_by_place",
                table: "obligations",
                columns: new[] { "place_id", "due" },
                filter: "state in ('Submitted','Returned')")
                .Annotation("Npgsql:IndexInclude", new[] { "submitted_on", "state", "in_route" });
        }
    }
}
