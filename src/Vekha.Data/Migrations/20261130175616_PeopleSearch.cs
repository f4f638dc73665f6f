using Microsoft.EntityFrameworkCore.Migrations;
using NpgsqlTypes;

#nullable disable

namespace Vekha.Data.Migrations
{
    /// <inheritdoc />
    public partial class PeopleSearch : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<NpgsqlTsVector>(
                name: "search",
                table: "people",
                type: "tsvector",
                nullable: true,
                computedColumnSql: "setweight(to_tsvector('russian', translate(coalesce(full_name, ''), 'ёЁ', 'еЕ')), 'D') || setweight(to_tsvector('russian', translate(coalesce(post, ''), 'ёЁ', 'еЕ')), 'D')",
                stored: true);

            migrationBuilder.CreateIndex(
                name: "ix_people_search",
                table: "people",
                column: "search")
                .Annotation("Npgsql:IndexMethod", "GIN");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "ix_people_search",
                table: "people");

            migrationBuilder.DropColumn(
                name: "search",
                table: "people");
        }
    }
}
