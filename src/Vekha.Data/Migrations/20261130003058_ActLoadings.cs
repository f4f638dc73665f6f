using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Vekha.Data.Migrations
{
    /// <inheritdoc />
    public partial class ActLoadings : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "act_loadings",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    region_id = table.Column<Guid>(type: "uuid", nullable: false),
                    path = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false, collation: "C"),
                    file_id = table.Column<Guid>(type: "uuid", nullable: true),
                    text = table.Column<string>(type: "text", nullable: true),
                    problem = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: true),
                    printed = table.Column<string>(type: "text", nullable: true),
                    started_by_id = table.Column<Guid>(type: "uuid", nullable: false),
                    started_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    xmin = table.Column<uint>(type: "xid", rowVersion: true, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_act_loadings", x => x.id);
                    table.ForeignKey(
                        name: "fk_act_loadings_files_file_id",
                        column: x => x.file_id,
                        principalTable: "files",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_act_loadings_organisations_region_id",
                        column: x => x.region_id,
                        principalTable: "organisations",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_act_loadings_people_started_by_id",
                        column: x => x.started_by_id,
                        principalTable: "people",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateIndex(
                name: "ix_act_loadings_file_id",
                table: "act_loadings",
                column: "file_id");

            migrationBuilder.CreateIndex(
                name: "ix_act_loadings_path",
                table: "act_loadings",
                column: "path");

            migrationBuilder.CreateIndex(
                name: "ix_act_loadings_region_id",
                table: "act_loadings",
                column: "region_id");

            migrationBuilder.CreateIndex(
                name: "ix_act_loadings_started_by_id",
                table: "act_loadings",
                column: "started_by_id");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "act_loadings");
        }
    }
}
