export function Footer() {
  return (
    <footer class="site-footer">
      <p>
        Reference pages of the Secure Messaging harness. Every Veteran, care team and message on them is made up.
        In a real emergency call 911; the Veterans Crisis Line is 988, then 1.
      </p>
    </footer>
  );
}
