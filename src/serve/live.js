/* Added by the development server to the pages that it answers, never to published ones: fetches the page again
   when a newer edition is in force, and shows what the newest load found wrong. The page works without it.
   All texts are set as text, never as HTML: they quote content. */
(() => {
	'use strict';

	const edition = document.currentScript.dataset.edition;
	const root = document.documentElement;
	const language = /^fa\b/i.test(root.lang) ? 'fa' : 'en';
	const number = (n) => n.toLocaleString(language);
	const words = {
		fa: { region: 'یافته‌های کاروان', close: 'بستن', more: (n) => `و ${number(n)} مورد دیگر در پایانه`, error: 'خطا', warning: 'هشدار', note: 'یادآوری' },
		en: { region: 'What Karvan found', close: 'Close', more: (n) => `and ${number(n)} more in the terminal`, error: 'error', warning: 'warning', note: 'note' },
	}[language];
	// The server's own page of findings needs no overlay.
	const overlay = 'karvanFailure' in root.dataset ? null : makeOverlay();
	let source = null;

	function listen() {
		// A browser allows six connections to a host, so a tab that nobody sees gives its own back.
		if (source || document.visibilityState === 'hidden') return;
		source = new EventSource('/_karvan/events');
		source.addEventListener('reload', (event) => {
			if (event.data !== edition) location.reload();
		});
		source.addEventListener('diagnostics', (event) => {
			if (overlay) overlay.show(JSON.parse(event.data));
		});
		source.addEventListener('error', () => {
			if (source && source.readyState === EventSource.CLOSED) {
				pause();
				setTimeout(listen, 1000);
			}
		});
	}

	function pause() {
		if (source) source.close();
		source = null;
	}

	document.addEventListener('visibilitychange', () => (document.visibilityState === 'hidden' ? pause() : listen()));
	addEventListener('pagehide', pause);
	addEventListener('pageshow', listen);
	listen();

	function make(name, properties, ...children) {
		const element = Object.assign(document.createElement(name), properties);
		element.append(...children);
		return element;
	}

	/* What a sentence quotes is isolated: codes and paths would else be torn apart in a Persian line. */
	function sentence(text) {
		return text.split(/(`[^`]*`|«[^«»]*»)/).map((part) => {
			if (part.startsWith('`') && part.length > 1) return make('code', { dir: 'auto' }, part.slice(1, -1));
			if (part.startsWith('«')) return make('span', {}, '«', make('bdi', {}, part.slice(1, -1)), '»');
			return part;
		});
	}

	function finding(item) {
		const text = item.text[language];
		const details = make('details', { className: item.severity, open: item.severity === 'error' });
		details.append(make('summary', {}, make('b', {}, words[item.severity]), ' ', make('span', {}, ...sentence(text.message))));
		if (item.place) details.append(make('p', { className: 'place' }, make('bdi', { dir: 'ltr' }, item.place)));
		if (item.excerpt) {
			const [before, within, after] = item.excerpt;
			details.append(make('pre', { dir: 'auto' }, before, make('mark', {}, within), after));
		}
		if (text.help) details.append(make('p', { className: 'help' }, ...sentence(text.help)));
		return make('li', {}, details);
	}

	function makeOverlay() {
		const host = make('div', { id: 'karvan-live', lang: language, dir: language === 'fa' ? 'rtl' : 'ltr', hidden: true });
		// Behind a shadow root neither the theme's styles nor these reach each other.
		const shadow = host.attachShadow({ mode: 'open' });
		const styles = make('link', { rel: 'stylesheet', href: '/_karvan/live.css' });
		const list = make('ol', {});
		const title = make('h2', { id: 'title' });
		const close = make('button', { type: 'button', className: 'close' }, words.close);
		const panel = make('section', { id: 'panel', hidden: true }, make('header', {}, title, close), list);
		const badge = make('button', { type: 'button', className: 'badge' });
		panel.setAttribute('aria-label', words.region);
		list.setAttribute('role', 'list');
		badge.setAttribute('aria-controls', 'panel');
		const status = make('p', { className: 'status' });
		status.setAttribute('role', 'status');
		shadow.append(styles, panel, make('div', { className: 'corner' }, badge), status);
		let report = null;
		let styled = false;

		styles.addEventListener('load', () => {
			styled = true;
			host.hidden = !report || !(report.errors + report.warnings);
		});

		function open(isOpen) {
			panel.hidden = !isOpen;
			// It would lie over the last line of the panel, which has a button of its own.
			badge.hidden = isOpen;
			badge.setAttribute('aria-expanded', String(isOpen));
		}

		/* Closed by hand it stays closed, over reloads too, until something else is found. */
		function dismiss() {
			const hadFocus = panel.contains(shadow.activeElement);
			open(false);
			sessionStorage.setItem('karvan-closed', report.mark);
			if (hadFocus) badge.focus();
		}

		badge.addEventListener('click', () => {
			sessionStorage.removeItem('karvan-closed');
			open(true);
			close.focus();
		});
		close.addEventListener('click', dismiss);
		document.addEventListener('keydown', (event) => {
			if (event.key === 'Escape' && report && !panel.hidden) dismiss();
		});
		document.body.append(host);

		return {
			show(next) {
				const isNew = !report || report.mark !== next.mark;
				report = next;
				host.hidden = !styled || !(next.errors + next.warnings);
				if (!isNew) return;
				const summary = next.summary[language];
				title.textContent = summary;
				badge.textContent = summary;
				status.textContent = summary;
				badge.classList.toggle('errors', next.errors > 0);
				list.replaceChildren(...next.items.map(finding));
				if (next.left) list.append(make('li', { className: 'more' }, words.more(next.left)));
				open(next.errors > 0 && sessionStorage.getItem('karvan-closed') !== next.mark);
			},
		};
	}
})();
