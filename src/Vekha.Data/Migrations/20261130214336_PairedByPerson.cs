using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Vekha.Data.Migrations
{
    /// <inheritdoc />
    public partial class PairedByPerson : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<bool>(
                name: "is_paired_by_person",
                table: "measures",
                type: "boolean",
                nullable: false,
                defaultValue: false);

            // Until now only the journal told who had paired a row; the last line of each holds.
            migrationBuilder.Sql("""
                update measures set is_paired_by_person = true
                from (select distinct on (thing_id) thing_id, "to" from journal
                    where kind = 'measure.paired' order by thing_id, at desc) as last
                where measures.id = last.thing_id and last."to" is not null and measures.follows is not null
                """);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropColumn(
                name: "is_paired_by_person",
                table: "measures");
        }
    }
}
