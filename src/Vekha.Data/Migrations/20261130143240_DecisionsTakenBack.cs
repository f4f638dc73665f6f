using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Vekha.Data.Migrations
{
    /// <inheritdoc />
    public partial class DecisionsTakenBack : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropCheckConstraint(
                name: "ck_decision_batches_kind",
                table: "decision_batches");

            migrationBuilder.AddCheckConstraint(
                name: "ck_decision_batches_kind",
                table: "decision_batches",
                sql: "kind in ('Accepted', 'Returned', 'NotApplicable', 'Checked', 'Dated', 'Asked', 'Assigned')");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropCheckConstraint(
                name: "ck_decision_batches_kind",
                table: "decision_batches");

            migrationBuilder.AddCheckConstraint(
                name: "ck_decision_batches_kind",
                table: "decision_batches",
                sql: "kind in ('Accepted', 'Returned', 'NotApplicable', 'Checked')");
        }
    }
}
