using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Vekha.Data.Migrations
{
    /// <inheritdoc />
    public partial class DailyTallies : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "daily_tallies",
                columns: table => new
                {
                    day = table.Column<DateOnly>(type: "date", nullable: false),
                    place_id = table.Column<Guid>(type: "uuid", nullable: false),
                    programme_code = table.Column<string>(type: "character varying(40)", nullable: false),
                    overdue = table.Column<int>(type: "integer", nullable: false),
                    waiting = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_daily_tallies", x => new { x.place_id, x.day, x.programme_code });
                    table.CheckConstraint("ck_daily_tallies_counts", "overdue >= 0 and waiting >= 0");
                    table.ForeignKey(
                        name: "fk_daily_tallies_organisations_place_id",
                        column: x => x.place_id,
                        principalTable: "organisations",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "fk_daily_tallies_programmes_programme_code",
                        column: x => x.programme_code,
                        principalTable: "programmes",
                        principalColumn: "code",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "ix_daily_tallies_day",
                table: "daily_tallies",
                column: "day");

            migrationBuilder.CreateIndex(
                name: "ix_daily_tallies_programme_code",
                table: "daily_tallies",
                column: "programme_code");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "daily_tallies");
        }
    }
}
