using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Vekha.Data.Migrations
{
    /// <inheritdoc />
    public partial class ActsOfRows : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<Guid>(
                name: "worded_by_id",
                table: "measures",
                type: "uuid",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "layout",
                table: "editions",
                type: "jsonb",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "type",
                table: "acts",
                type: "character varying(20)",
                maxLength: 20,
                nullable: true);

            migrationBuilder.CreateIndex(
                name: "ix_measures_worded_by_id",
                table: "measures",
                column: "worded_by_id");

            migrationBuilder.AddCheckConstraint(
                name: "ck_acts_type",
                table: "acts",
                sql: "type in ('Order', 'Resolution', 'Directive', 'Decree')");

            migrationBuilder.AddForeignKey(
                name: "fk_measures_editions_worded_by_id",
                table: "measures",
                column: "worded_by_id",
                principalTable: "editions",
                principalColumn: "id",
                onDelete: ReferentialAction.SetNull);

            migrationBuilder.Sql(ActTypes);
            migrationBuilder.Sql(WordedRows);
        }

        private const string ActTypes = "update acts set type = initcap(head ->> 'type') where head ->> 'type' is not null;";

        /// <summary>A row that goes on as it was, apart from its number, was worded by the edition that worded the one before it.</summary>
        private const string WordedRows = """
            with recursive worded (id, worded_by) as (
                select m.id, m.edition_id
                from measures m join editions e on e.id = m.edition_id
                where e.former_id is null or coalesce(cardinality(m.follows), 0) = 0
                union all
                select m.id,
                    case when cardinality(m.follows) = 1 and m.measure - 'number' = f.measure - 'number'
                        then w.worded_by else m.edition_id end
                from worded w
                join measures f on f.id = w.id
                join measures m on m.follows[1] = f.id
                join editions e on e.id = m.edition_id and e.former_id = f.edition_id
            )
            update measures m set worded_by_id = w.worded_by
            from worded w, editions e
            where w.id = m.id and w.worded_by <> m.edition_id and e.id = m.edition_id and e.state <> 'Draft';
            """;

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropForeignKey(
                name: "fk_measures_editions_worded_by_id",
                table: "measures");

            migrationBuilder.DropIndex(
                name: "ix_measures_worded_by_id",
                table: "measures");

            migrationBuilder.DropCheckConstraint(
                name: "ck_acts_type",
                table: "acts");

            migrationBuilder.DropColumn(
                name: "worded_by_id",
                table: "measures");

            migrationBuilder.DropColumn(
                name: "layout",
                table: "editions");

            migrationBuilder.DropColumn(
                name: "type",
                table: "acts");
        }
    }
}
