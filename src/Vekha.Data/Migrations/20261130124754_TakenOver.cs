using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Vekha.Data.Migrations
{
    /// <inheritdoc />
    public partial class TakenOver : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "ix_obligations_accepted_by_place",
                table: "obligations");

            migrationBuilder.DropCheckConstraint(
                name: "ck_obligations_state",
                table: "obligations");

            migrationBuilder.AddColumn<Guid>(
                name: "taken_over_file_id",
                table: "obligations",
                type: "uuid",
                nullable: true);

            migrationBuilder.CreateIndex(
                name: "ix_obligations_done_by_place",
                table: "obligations",
                columns: new[] { "place_id", "due" },
                filter: "state in ('Accepted','TakenOver')");

            migrationBuilder.CreateIndex(
                name: "ix_obligations_taken_over_file_id",
                table: "obligations",
                column: "taken_over_file_id",
                filter: "taken_over_file_id is not null");

            migrationBuilder.AddCheckConstraint(
                name: "ck_obligations_state",
                table: "obligations",
                sql: "state in ('Planned', 'InProgress', 'Submitted', 'Returned', 'Accepted', 'NotApplicable', 'Withdrawn', 'TakenOver')");

            migrationBuilder.AddForeignKey(
                name: "fk_obligations_files_taken_over_file_id",
                table: "obligations",
                column: "taken_over_file_id",
                principalTable: "files",
                principalColumn: "id",
                onDelete: ReferentialAction.Restrict);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropForeignKey(
                name: "fk_obligations_files_taken_over_file_id",
                table: "obligations");

            migrationBuilder.DropIndex(
                name: "ix_obligations_done_by_place",
                table: "obligations");

            migrationBuilder.DropIndex(
                name: "ix_obligations_taken_over_file_id",
                table: "obligations");

            migrationBuilder.DropCheckConstraint(
                name: "ck_obligations_state",
                table: "obligations");

            migrationBuilder.DropColumn(
                name: "taken_over_file_id",
                table: "obligations");

            migrationBuilder.CreateIndex(
                name: "ix_obligations_accepted_by_place",
                table: "obligations",
                columns: new[] { "place_id", "due" },
                filter: "state = 'Accepted'");

            migrationBuilder.AddCheckConstraint(
                name: "ck_obligations_state",
                table: "obligations",
                sql: "state in ('Planned', 'InProgress', 'Submitted', 'Returned', 'Accepted', 'NotApplicable', 'Withdrawn')");
        }
    }
}
