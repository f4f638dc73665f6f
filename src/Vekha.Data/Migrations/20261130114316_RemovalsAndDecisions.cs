using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Vekha.Data.Migrations
{
    /// <inheritdoc />
    public partial class RemovalsAndDecisions : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<DateTimeOffset>(
                name: "removed_at",
                table: "evidence",
                type: "timestamp with time zone",
                nullable: true);

            migrationBuilder.AddColumn<Guid>(
                name: "removed_by_id",
                table: "evidence",
                type: "uuid",
                nullable: true);

            migrationBuilder.CreateTable(
                name: "decision_batches",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    kind = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: false),
                    person_id = table.Column<Guid>(type: "uuid", nullable: false),
                    at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    decided = table.Column<string>(type: "jsonb", nullable: false),
                    undone_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_decision_batches", x => x.id);
                    table.CheckConstraint("ck_decision_batches_kind", "kind in ('Accepted', 'Returned', 'NotApplicable', 'Checked')");
                    table.ForeignKey(
                        name: "fk_decision_batches_people_person_id",
                        column: x => x.person_id,
                        principalTable: "people",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateIndex(
                name: "ix_evidence_removed_at",
                table: "evidence",
                column: "removed_at",
                filter: "removed_at is not null");

            migrationBuilder.CreateIndex(
                name: "ix_evidence_removed_by_id",
                table: "evidence",
                column: "removed_by_id");

            migrationBuilder.AddCheckConstraint(
                name: "ck_evidence_removed",
                table: "evidence",
                sql: "(removed_at is null) = (removed_by_id is null)");

            migrationBuilder.CreateIndex(
                name: "ix_decision_batches_at",
                table: "decision_batches",
                column: "at");

            migrationBuilder.CreateIndex(
                name: "ix_decision_batches_person_id",
                table: "decision_batches",
                column: "person_id");

            migrationBuilder.AddForeignKey(
                name: "fk_evidence_people_removed_by_id",
                table: "evidence",
                column: "removed_by_id",
                principalTable: "people",
                principalColumn: "id",
                onDelete: ReferentialAction.Restrict);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropForeignKey(
                name: "fk_evidence_people_removed_by_id",
                table: "evidence");

            migrationBuilder.DropTable(
                name: "decision_batches");

            migrationBuilder.DropIndex(
                name: "ix_evidence_removed_at",
                table: "evidence");

            migrationBuilder.DropIndex(
                name: "ix_evidence_removed_by_id",
                table: "evidence");

            migrationBuilder.DropCheckConstraint(
                name: "ck_evidence_removed",
                table: "evidence");

            migrationBuilder.DropColumn(
                name: "removed_at",
                table: "evidence");

            migrationBuilder.DropColumn(
                name: "removed_by_id",
                table: "evidence");
        }
    }
}
