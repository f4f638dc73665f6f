using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Vekha.Data.Migrations
{
    /// <inheritdoc />
    public partial class KnownWords : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            // Versions before took any number for these two. Whatever is not the region was owed by each centre.
            migrationBuilder.Sql("""
                update measures set owner = 'EachCentre' where owner not in ('Region', 'EachCentre');
                update contacts set kind = 'Call' where kind not in ('Call', 'LetterSent', 'LetterReceived');
                """);
            migrationBuilder.AddCheckConstraint(
                name: "ck_subjects_kind",
                table: "subjects",
                sql: "kind in ('Obligation')");

            migrationBuilder.AddCheckConstraint(
                name: "ck_step_decisions_outcome",
                table: "step_decisions",
                sql: "outcome in ('Agreed', 'Returned')");

            migrationBuilder.AddCheckConstraint(
                name: "ck_role_assignments_role",
                table: "role_assignments",
                sql: "role in ('Administrator', 'Coordinator', 'MunicipalOfficer', 'CentreHead', 'Reviewer', 'Curator')");

            migrationBuilder.AddCheckConstraint(
                name: "ck_passages_state",
                table: "passages",
                sql: "state in ('Running', 'Finished', 'Returned', 'TakenBack', 'BrokenOff')");

            migrationBuilder.AddCheckConstraint(
                name: "ck_outgoing_mail_state",
                table: "outgoing_mail",
                sql: "state in ('Waiting', 'Sending', 'Sent', 'Failed', 'Unsure', 'Withdrawn')");

            migrationBuilder.AddCheckConstraint(
                name: "ck_organisations_kind",
                table: "organisations",
                sql: "kind in ('Federal', 'Region', 'Municipality', 'Host')");

            migrationBuilder.AddCheckConstraint(
                name: "ck_obligations_period_kind",
                table: "obligations",
                sql: "period_kind in ('Weekly', 'Monthly', 'Quarterly', 'HalfYearly', 'Yearly', 'AsNeeded', 'Continuous')");

            migrationBuilder.AddCheckConstraint(
                name: "ck_obligations_state",
                table: "obligations",
                sql: "state in ('Planned', 'InProgress', 'Submitted', 'Returned', 'Accepted', 'NotApplicable', 'Withdrawn')");

            migrationBuilder.AddCheckConstraint(
                name: "ck_obligation_changes_kind",
                table: "obligation_changes",
                sql: "kind in ('Unchanged', 'Moved', 'Stays', 'Withdrawn', 'Renewed', 'Added')");

            migrationBuilder.AddCheckConstraint(
                name: "ck_measures_owner",
                table: "measures",
                sql: "owner in ('Region', 'EachCentre')");

            migrationBuilder.AddCheckConstraint(
                name: "ck_jobs_state",
                table: "jobs",
                sql: "state in ('Queued', 'Running', 'Done', 'Refused', 'Failed', 'Cancelled')");

            migrationBuilder.AddCheckConstraint(
                name: "ck_editions_state",
                table: "editions",
                sql: "state in ('Draft', 'InForce', 'Superseded')");

            migrationBuilder.AddCheckConstraint(
                name: "ck_contacts_kind",
                table: "contacts",
                sql: "kind in ('Call', 'LetterSent', 'LetterReceived')");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropCheckConstraint(
                name: "ck_subjects_kind",
                table: "subjects");

            migrationBuilder.DropCheckConstraint(
                name: "ck_step_decisions_outcome",
                table: "step_decisions");

            migrationBuilder.DropCheckConstraint(
                name: "ck_role_assignments_role",
                table: "role_assignments");

            migrationBuilder.DropCheckConstraint(
                name: "ck_passages_state",
                table: "passages");

            migrationBuilder.DropCheckConstraint(
                name: "ck_outgoing_mail_state",
                table: "outgoing_mail");

            migrationBuilder.DropCheckConstraint(
                name: "ck_organisations_kind",
                table: "organisations");

            migrationBuilder.DropCheckConstraint(
                name: "ck_obligations_period_kind",
                table: "obligations");

            migrationBuilder.DropCheckConstraint(
                name: "ck_obligations_state",
                table: "obligations");

            migrationBuilder.DropCheckConstraint(
                name: "ck_obligation_changes_kind",
                table: "obligation_changes");

            migrationBuilder.DropCheckConstraint(
                name: "ck_measures_owner",
                table: "measures");

            migrationBuilder.DropCheckConstraint(
                name: "ck_jobs_state",
                table: "jobs");

            migrationBuilder.DropCheckConstraint(
                name: "ck_editions_state",
                table: "editions");

            migrationBuilder.DropCheckConstraint(
                name: "ck_contacts_kind",
                table: "contacts");
        }
    }
}
